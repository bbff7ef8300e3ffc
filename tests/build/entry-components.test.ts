import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { COMPONENTS_SITE, isBuilt } from '../../scripts/test/sites.ts';
import { ALLOWED_ELEMENTS } from '../../src/content-components/allow-list.ts';
import { attributeOf, htmlValidate, parsePage, textOf } from './reading/dom.ts';

const ENTRY = 'tin-tuc/2026/moi-thanh-phan';
const PAGE = join(COMPONENTS_SITE.siteDir, ENTRY, 'index.html');
const BASE = COMPONENTS_SITE.basePath;

describe('an entry that uses every component', () => {
  let html: string;
  let page: ReturnType<typeof parsePage>;
  beforeAll(() => {
    if (!isBuilt(COMPONENTS_SITE))
      throw new Error(`${COMPONENTS_SITE.siteDir} is not built; npm test builds it`);
    html = readFileSync(PAGE, 'utf8');
    page = parsePage(html);
  });
  const texts = (selector: string): string[] => page.querySelectorAll(selector).map(textOf);
  const values = (selector: string, name: string): (string | undefined)[] =>
    page.querySelectorAll(selector).map((element) => attributeOf(element, name));

  it('uses every one', () => {
    const body = readFileSync(join(COMPONENTS_SITE.contentDir, `${ENTRY}.mdx`), 'utf8');
    expect(ALLOWED_ELEMENTS.filter((name) => !body.includes(`<${name}`))).toEqual([]);
  });

  it('is valid HTML, and no element leaks into it', async () => {
    const { results } = await htmlValidate.validateString(html, PAGE);
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    expect(ALLOWED_ELEMENTS.filter((name) => new RegExp(`<${name}\\b`, 'i').test(html))).toEqual([]);
  });

  it('shows notes and warnings under their labels', () => {
    expect(values('.entry-box[data-kind="note"]', 'aria-label')).toEqual(['Lưu ý', 'Tiêu đề riêng']);
    expect(texts('.entry-box[data-kind="warning"]')).toEqual([
      'Cảnh báo Cảnh báo thử: xem Thủ tục mẫu trước.',
    ]);
  });

  it('numbers the steps', () => {
    expect(texts('.entry-steps > ol > li')).toHaveLength(3);
  });

  it('says kind and size of a file', () => {
    expect(new Set(texts('.entry-file'))).toEqual(new Set(['Tờ khai thử (PDF, 1 KB)']));
    expect(new Set(values('.entry-file', 'href'))).toEqual(new Set([`${BASE}tep/to-khai-thu.pdf`]));
  });

  it('shows a verified contact, and says of another that it is awaited', () => {
    const [verified, awaiting] = texts('.entry-box[data-kind="contact"]');
    expect(verified).toContain('0999 999 999');
    expect(awaiting).toContain('đang chờ cơ quan xác minh');
  });

  it('names procedures as they are called', () => {
    expect(values(`.prose a[href="${BASE}thu-tuc/thu-tuc-mau/"]`, 'href').length).toBeGreaterThan(1);
  });

  it('tells facts of a procedure as its page does', () => {
    expect(texts('[data-fact]')).toEqual([
      '50.000 đồng/hồ sơ, 8.000 đồng/bản sao đến hết 31/12/2026, sau đó 30.000 đồng/hồ sơ, 8.000 đồng/bản sao',
      '2 ngày làm việc hoặc 5 ngày làm việc',
      '2 ngày làm việc',
      '8 thứ',
      'trực tiếp, trực tuyến',
    ]);
    expect(html).toContain('</span>; giấy tờ: <span');
  });

  it('says what each picture shows, and how large it is', () => {
    expect(values('.entry-picture > img', 'alt')).toEqual([
      'Các ô màu thử',
      'Các ô màu thử, không chú thích',
    ]);
    expect(values('.entry-picture > img', 'width')).toEqual(['320', '320']);
    expect(texts('.entry-picture > figcaption')).toEqual([
      'Chú thích thửHình: Người vẽ thử',
      'Hình: Người vẽ thử',
    ]);
  });

  it('leads to a video without embedding it', () => {
    expect(texts('.entry-video')).toEqual(['Video: Video thử (xem tại video.example)']);
    expect(texts('[data-transcript]')).toEqual(['Lời trong video: Lời thử']);
    expect(page.querySelectorAll('iframe, video')).toEqual([]);
  });

  it('names the source of a quotation', () => {
    expect(texts('.entry-quote > figcaption')).toEqual([
      'Nguồn: Nguồn trích thử',
      'Nguồn: Nguồn không có địa chỉ',
    ]);
  });
});
