import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { htmlValidate } from './reading/dom.ts';
import { built, layOut, renameByHand, run, SCHEDULED } from './reading/scheduled-site.ts';

const sitemap = (): string => built('sitemap-0.xml') ?? '';
/** Whether the page is marked for Pagefind, which indexes nothing else. */
const isSearched = (path: string): boolean => built(path)?.includes('data-pagefind-body') ?? false;

function build(siteDate: string): string {
  const { status, output } = run('build', siteDate);
  expect(output).toContain('Đã dựng');
  expect(status).toBe(0);
  return output;
}

describe('a site that is built every day', () => {
  describe('on 24 November', () => {
    let output = '';
    beforeAll(() => {
      layOut();
      output = build('2026-11-24');
    });

    it('has no page yet for the news of December', () => {
      expect(built('tin-tuc/2026/tin-sap-dang/')).toBeUndefined();
      expect(built('tin-tuc/')).not.toContain('Tin sắp đăng');
    });

    it('shows what has its time, in lists, search and sitemap', () => {
      expect(built('tin-tuc/2026/tin-co-han/')).toContain('Nội dung của Tin có hạn.');
      expect(isSearched('tin-tuc/2026/tin-co-han/')).toBe(true);
      expect(built('an-pham/')).toContain('Ấn phẩm có hạn');
      expect(sitemap()).toContain('/cai-cach-hanh-chinh/tin-tuc/2026/tin-co-han/');
    });

    it('offers the poster of a campaign that goes on', () => {
      expect(built('an-pham/dot-co-ngay-cuoi/')).toContain(
        'href="/cai-cach-hanh-chinh/ap-phich/dot-co-ngay-cuoi-vuong.pdf"',
      );
      expect(built('ap-phich/dot-co-ngay-cuoi-vuong.svg')).toContain('Chào trước, hỏi rõ');
    });

    it('shows the alert of these days on every page, with its link under the base path', () => {
      expect(built('')).toContain(
        '<a href="/cai-cach-hanh-chinh/tin-tuc/2026/tin-co-han/">Nghỉ làm việc.</a>',
      );
    });

    it('tells of the days on which an office will be closed', () => {
      expect(built('co-quan/co-quan-thu/')).toContain('Nghỉ sửa trụ sở từ 27/11/2026 đến hết 30/11/2026.');
      expect(output).toContain('Những ngày đóng cửa › 1: đóng cửa');
    });

    it('tells the builder what will change, and nothing of a build before', () => {
      expect(output).toContain('01/12/2026  Tin tức "Tin sắp đăng": lên trang');
      expect(output).toContain('01/12/2026  Tin tức "Tin có hạn": hết thời hạn đăng');
      expect(output).not.toContain('bản dựng trước');
    });

    it('records its addresses in the ledger', () => {
      expect(run('addresses', '2026-11-24').status).toBe(0);
      const ledger = readFileSync(join(SCHEDULED.contentDir, 'dia-chi-da-dang.txt'), 'utf8');
      expect(ledger).toContain('\ntin-tuc/2026/tin-co-han/ 2026-11-24 news:Tin có hạn | 2026-11-10\n');
      expect(ledger).not.toContain('quan-tri/');
    });
  });

  describe('on 1 December, after an entry was renamed by hand', () => {
    let output = '';
    beforeAll(() => {
      renameByHand('thu-tuc/thu-tuc-mau.mdx', 'thu-tuc/thu-tuc-moi.mdx');
      const refused = run('build', '2026-12-01');
      expect(refused.output).toContain("'thu-tuc/thu-tuc-mau/' đã đăng nay là 'thu-tuc/thu-tuc-moi/'");
      renameByHand('thu-tuc/thu-tuc-moi.mdx', 'thu-tuc/thu-tuc-mau.mdx');
      expect(
        run('addresses', '2026-12-01', '--rename', 'thu-tuc/thu-tuc-mau', 'thu-tuc/thu-tuc-moi').status,
      ).toBe(0);
      output = build('2026-12-01');
    });

    it('shows a notice where the text was whose time is over', () => {
      for (const path of ['tin-tuc/2026/tin-co-han/', 'an-pham/an-pham-co-han/']) {
        expect(built(path)).toContain('đã hết thời hạn đăng từ ngày 01/12/2026');
        expect(built(path)).not.toMatch(/Nội dung của Tin có hạn|Lời của ấn phẩm/);
        expect(built(path)).toContain('<meta name="robots" content="noindex">');
      }
    });

    it('tells that a campaign is over, and offers its poster no more', () => {
      expect(built('an-pham/dot-co-ngay-cuoi/')).toContain('đã kết thúc ngày 30/11/2026');
      expect(built('an-pham/dot-co-ngay-cuoi/')).toContain('Lời của đợt có ngày cuối.');
      expect(built('an-pham/dot-co-ngay-cuoi/')).not.toContain('ap-phich/');
      expect(built('ap-phich/dot-co-ngay-cuoi-vuong.svg')).toBeUndefined();
      expect(built('an-pham/')).toContain('Đợt này đã kết thúc ngày 30/11/2026.');
    });

    it('no longer tells of a closure that is over', () => {
      expect(built('co-quan/co-quan-thu/')).not.toContain('sửa trụ sở');
    });

    it('has it in no list, no search and no sitemap', () => {
      expect(built('tin-tuc/')).not.toContain('Tin có hạn');
      expect(built('so-do-trang/')).not.toContain('tin-co-han');
      expect(isSearched('tin-tuc/2026/tin-co-han/')).toBe(false);
      expect(sitemap()).not.toContain('tin-co-han');
    });

    it('shows what was prepared for this day, and the alert no more', () => {
      expect(built('tin-tuc/2026/tin-sap-dang/')).toContain('Nội dung của Tin sắp đăng.');
      expect(built('')).not.toContain('Nghỉ làm việc.');
    });

    it('tells the builder what changed since the build before', () => {
      expect(output).toContain('Đổi trạng thái từ bản dựng trước (24/11/2026) đến 01/12/2026');
      expect(output).toContain('01/12/2026  Tin tức "Tin sắp đăng": lên trang');
      expect(output).toContain('thôi hiện ở đầu trang');
    });

    it('leads from the old address to the new one, by a page and by rules for servers', () => {
      expect(built('thu-tuc/thu-tuc-mau/')).toContain(
        'content="0; url=/cai-cach-hanh-chinh/thu-tuc/thu-tuc-moi/"',
      );
      expect(sitemap()).not.toContain('thu-tuc-mau/');
      expect(built('_redirects')).toContain(
        '/cai-cach-hanh-chinh/thu-tuc/thu-tuc-mau/ /cai-cach-hanh-chinh/thu-tuc/thu-tuc-moi/ 301',
      );
      expect(built('nginx-chuyen-huong.map')).toContain(
        '"/cai-cach-hanh-chinh/thu-tuc/thu-tuc-mau/" "/cai-cach-hanh-chinh/thu-tuc/thu-tuc-moi/";',
      );
    });

    it.each(['thu-tuc/thu-tuc-mau/', 'tin-tuc/2026/tin-co-han/', 'an-pham/an-pham-co-han/'])(
      'has clean HTML at %s',
      async (path) => {
        const { results } = await htmlValidate.validateString(built(path) ?? '', `${path}index.html`);
        expect(results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toEqual([]);
      },
    );

    it('has no published address that leads nowhere', () => {
      expect(run('addresses', '2026-12-01', '--check')).toMatchObject({ status: 0 });
    });
  });
});
