import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { COMPONENTS_SITE } from '../../scripts/test/sites.ts';
import { SmallSite } from './reading/small-site.ts';

const DAY = '2026-11-24';
const SITE = new SmallSite('corrections');
const correction = (on: string, what: string) =>
  `corrections:\n  - on: ${on}\n    what: ${what}\n    was: 10.000 đồng\n    now: 15.000 đồng\n    why: Gõ nhầm.\n`;
const withCorrection = (path: string, text: string): void =>
  SITE.write(path, SITE.read(path).replace(/^sources?:/m, `${text}$&`));

describe('corrections', () => {
  it('are none, honestly, on a site that made none', () => {
    const built = (path: string): string =>
      readFileSync(join(COMPONENTS_SITE.siteDir, path, 'index.html'), 'utf8');
    expect(built('dinh-chinh/')).toContain('Chưa có đính chính nào.');
    expect(built('thu-tuc/thu-tuc-mau/')).not.toContain('data-corrections');
    expect(built('so-do-trang/')).toContain(`href="${COMPONENTS_SITE.basePath}dinh-chinh/"`);
  });

  describe('of a site that made some', () => {
    beforeAll(() => {
      SITE.layOut();
      withCorrection('thu-tuc/thu-tuc-mau.mdx', correction('2026-11-20', 'Lệ phí'));
      withCorrection('duong-day-nong/duong-day-thu.mdx', correction('2026-11-22', 'Giá cuộc gọi'));
      withCorrection('tin-tuc/2026/tin-thu.mdx', correction('2026-12-01', 'Việc sau này'));
      const { status, output } = SITE.run('build', DAY);
      expect({ status, output }).toMatchObject({ status: 0 });
    });

    it('stand on the page that was wrong', () => {
      expect(SITE.built('thu-tuc/thu-tuc-mau/')).toMatch(
        /data-corrections[^]*20\/11\/2026, Lệ phí:[^]*đã đăng “10.000 đồng”, nay là “15.000 đồng”. Gõ nhầm./,
      );
    });

    it('stand together, the latest first, each leading to its page', () =>
      expect(SITE.built('dinh-chinh/')).toMatch(
        /href="\/cai-cach-hanh-chinh\/duong-day-nong\/"[^]*22\/11\/2026, Giá cuộc gọi[^]*href="\/cai-cach-hanh-chinh\/thu-tuc\/thu-tuc-mau\/"[^]*20\/11\/2026, Lệ phí/,
      ));

    it('are not told before their day', () => {
      expect(SITE.built('dinh-chinh/')).not.toContain('Việc sau này');
      expect(SITE.built('tin-tuc/2026/tin-thu/')).not.toContain('data-corrections');
    });
  });
});
