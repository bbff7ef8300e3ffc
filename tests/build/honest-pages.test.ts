import { describe, expect, it } from 'vitest';
import { CONTENT_SITE, TEST_SITE_URL } from '../../scripts/test/sites.ts';
import { facebookShareUrl, zaloShareUrl } from '../../src/reader-feedback/share-links.ts';
import { mayBeSource } from '../../src/site/schemas/source-hosts-schema.ts';
import { content } from '../content/project-content.ts';
import { pagesOf } from './reading/built-pages.ts';
import { attributeOf, parsePage, textOf } from './reading/dom.ts';

const FIRST_DAY = '2026-11-24';
const pages = pagesOf(CONTENT_SITE).filter(({ file }) => !/^(?:giao-dien|quan-tri)\//.test(file));
const texts = pages.map(({ file, html }) => ({
  file,
  html,
  text: textOf(parsePage(html)).normalize('NFC').replace(/\s+/g, ' '),
}));
const page = (file: string) =>
  texts.find((one) => one.file === `${file}/index.html`) ?? { html: '', text: '' };
const where = (claim: RegExp): string[] =>
  texts.filter(({ text }) => claim.test(text)).map(({ file }) => file);

describe('what a reader is told is true', () => {
  it('says of no item that it was published before the site was', () => {
    const days = texts.flatMap(({ html }) =>
      [...html.matchAll(/"datePublished":"([^"]+)"/g)].map(([, day = '']) => day),
    );
    expect(days.length).toBeGreaterThan(30);
    expect(days.filter((day) => day < FIRST_DAY)).toEqual([]);
  });

  it('tells of each news item when it happened and when it was published, where those differ', () => {
    const two = content.entries.news.filter(
      ({ fields: { happenedOn, publishedOn } }) => happenedOn !== undefined && happenedOn !== publishedOn,
    );
    expect(two.length).toBeGreaterThan(20);
    const day = (iso = ''): string => iso.split('-').toReversed().join('/');
    expect(
      two
        .filter(({ id, fields: { happenedOn, publishedOn } }) => {
          const { text } = page(`tin-tuc/${id}`);
          return (
            text !== '' && !text.includes(`Việc ngày ${day(happenedOn)} · đăng ngày ${day(publishedOn)}`)
          );
        })
        .map(({ file }) => file),
    ).toEqual([]);
    expect(two.filter(({ id }) => page(`tin-tuc/${id}`).text !== '').length).toBeGreaterThan(20);
  });

  it.each([
    [
      'approval that nothing enforces',
      /(?:mọi|từng) (?:bài|tin|mục)[^.]{0,40}(?:đã được|đều được) (?:duyệt|phê duyệt)/i,
    ],
    ['all procedures, with their forms', /Tất cả thủ tục hành chính|đủ (?:cả )?bộ thủ tục, kèm mẫu/],
    ['that most of the work is done in wards', /Phần lớn việc[^.]{0,60}phường, xã/],
    ['that something costs no budget', /không tốn kinh phí/i],
    ['common mistakes without evidence', /Lỗi thường gặp/],
    ['a day on which nobody checked', /\(kiểm tra ngày|lấy ngày đầu tháng/],
    [
      'that witnesses need only those who can neither sign nor give a print',
      /(?<!không nghe, )không ký và cũng không lăn tay/,
    ],
  ])('does not claim %s', (_, claim) => expect(where(claim)).toEqual([]));

  it('names no heir of an office whose own entry still asks for it', () => {
    const asking = content.entries.offices.filter(({ fields: { awaiting = [] } }) =>
      awaiting.some(({ what }) => what === 'Cơ quan nào làm tiếp việc này'),
    );
    expect(asking.length).toBeGreaterThan(0);
    expect(
      asking.filter(({ fields: { successors = [] } }) => successors.length > 0).map(({ file }) => file),
    ).toEqual([]);
  });

  it('sends nobody to the portal’s hotline with mistakes of this site', () => {
    const feedback = texts.flatMap(({ file, html }) =>
      [...html.matchAll(/<section[^>]*>\s*<h2>Trang này có hữu ích không\?[\s\S]*?<\/section>/g)].map(
        ([part]) => ({ file, part }),
      ),
    );
    expect(feedback.length).toBeGreaterThan(100);
    expect(feedback.filter(({ part }) => /1800\s*1096/.test(part)).map(({ file }) => file)).toEqual([]);
  });

  it('names no way of lodging that a rule shuts, neither to readers nor to machines', () => {
    const shut = texts.filter(({ html }) => html.includes('data-cross-rule="khong-nhan-ho-so-giay"'));
    expect(shut.length).toBeGreaterThanOrEqual(8);
    const answers = shut.map(({ html }) => /data-answer="ways"[^>]*>([\s\S]*?)<\/dd>/.exec(html)?.[1] ?? '');
    expect(answers.filter((answer) => !/không nhận hồ sơ giấy từ/.test(answer))).toEqual([]);
    expect(
      shut.flatMap(({ html }) => html.match(/"ServiceChannel","name":"(?!Trực tuyến)[^"]*"/g) ?? []),
    ).toEqual([]);
    expect(shut.every(({ html }) => html.includes('"ServiceChannel","name":"Trực tuyến"'))).toBe(true);
  });

  it('says of each way that a rule shuts that it is shut before what the record says of it', () => {
    const shut = texts
      .filter(({ html }) => html.includes('data-cross-rule="khong-nhan-ho-so-giay"'))
      .flatMap(({ file, html }) =>
        parsePage(html)
          .querySelectorAll('[data-channel]')
          .filter((row) => attributeOf(row, 'data-channel') !== 'online')
          .map((row) => ({ file, row: textOf(row), note: textOf(row.querySelector('[colspan]')) })),
      )
      .filter(({ note }) => note !== '' && !/Chỉ dùng để nhận thẻ/.test(note));
    expect(shut.length).toBeGreaterThan(5);
    expect(
      shut.filter(
        ({ row, note }) =>
          !/^(?:Trực tiếp|Dịch vụ bưu chính)\s*không nhận hồ sơ giấy/.test(row) ||
          !/^Cách này nay không nhận/.test(note),
      ),
    ).toEqual([]);
  });

  it('lists every official channel, and its foot leads to no other site', () => {
    const channels = content.lists.officialChannels?.value ?? [];
    const { text } = page('kenh-thong-tin-chinh-thuc');
    expect(channels.filter(({ name }) => !text.includes(name))).toEqual([]);
    const known = channels.flatMap(({ url }) => (url === undefined ? [] : [new URL(url).host]));
    const feet = texts.flatMap(({ file, html }) =>
      [...html.slice(html.lastIndexOf('<footer')).matchAll(/href="https?:\/\/([^/"?#]+)/g)].map(
        ([, host = '']) => ({ file, host }),
      ),
    );
    expect(feet.length).toBeGreaterThan(100);
    expect(feet.filter(({ host }) => !known.includes(host))).toEqual([]);
  });

  it('leads to the State, or to a host that is listed with its reason', () => {
    const rows = content.lists.sourceHosts?.value ?? [];
    expect(rows.filter(({ why }) => why.trim().length < 10)).toEqual([]);
    const own = [TEST_SITE_URL, zaloShareUrl(''), facebookShareUrl('')].map((url) => new URL(url).hostname);
    const led = texts.flatMap(({ file, html }) =>
      [...html.matchAll(/href="https?:\/\/([^/"?#:]+)/g)].map(([, host = '']) => ({ file, host })),
    );
    expect(led.length).toBeGreaterThan(100);
    expect(led.filter(({ host }) => !own.includes(host) && !mayBeSource(rows, host))).toEqual([]);
  });

  it('names no form by its file, and says where a link to one leads', () => {
    const names = texts.filter(({ file }) => file.startsWith('thu-tuc/'));
    expect(
      names.filter(({ text }) => /[\p{L}\d)]\.(?:docx?|xlsx?|pdf)\b/iu.test(text)).map(({ file }) => file),
    ).toEqual([]);
    expect(page('thu-tuc/dang-ky-tam-tru').text).toMatch(
      /mẫu CT01 \(\.doc\): mở trang Cổng Dịch vụ công quốc gia để tải/,
    );
  });
});

describe('facts that were wrong', () => {
  it('two witnesses, as the record has it', () =>
    expect(where(/không đọc, không nghe, không ký và cũng không lăn tay được/).length).toBeGreaterThanOrEqual(
      4,
    ));

  it('a certified copy is charged by the page wherever an amount is told', () =>
    expect(
      texts
        .filter(({ text }) => /sao y[^.]{0,120}2\.000 đồng/i.test(text))
        .filter(({ text }) => !/2\.000 đồng(?:\/| (?:mỗi|một) )trang/.test(text))
        .map(({ file }) => file),
    ).toEqual([]));

  it('a short absence is told by telephone and at the office, too', () =>
    expect(page('thu-tuc/khai-bao-tam-vang').html).toMatch(
      /data-answer="ways"[^>]*>[\s\S]{0,80}Trực tiếp, điện thoại/,
    ));

  it('parents who are not married are led to the procedure that names the father', () =>
    expect(page('thu-tuc/dang-ky-khai-sinh').html).toMatch(
      /Cha mẹ chưa đăng ký kết hôn[\s\S]{0,400}thu-tuc\/dang-ky-khai-sinh-ket-hop-dang-ky-nhan-cha-me-con\//,
    ));

  it('Vĩnh Long has 35 wards and 89 communes since June 2026', () =>
    expect(where(/89 xã và 35 phường|35 phường(?:,| và) 89 xã/).length).toBeGreaterThan(0));

  it('the tax threshold and the exemption of small traders are marked', () => {
    for (const one of ['ho-kinh-doanh-doanh-thu-bao-nhieu-thi-dong-thue', 'ban-hang-rong-co-phai-dang-ky'])
      expect(page(`hoi-dap/${one}`).html).toContain('data-doubt');
    expect(page('su-kien/mo-tiem').text).toMatch(/Bán hàng rong[^.]*không phải đăng ký\. Chưa chắc/);
    expect(page('su-kien/mo-tiem').text).toMatch(/1 tỷ đồng một năm[^.]*\. Chưa chắc/);
  });

  it('a copy of the record that is too old says how old it is', () =>
    expect(texts.filter(({ html }) => html.includes('data-old-copy')).length).toBeGreaterThan(50));
});
