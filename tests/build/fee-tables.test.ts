import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { COMPONENTS_SITE, isBuilt } from '../../scripts/test/sites.ts';
import { parsePage, textOf } from './reading/dom.ts';

const built = (path: string): string => readFileSync(join(COMPONENTS_SITE.siteDir, path), 'utf8');
const words = (path: string): string => textOf(parsePage(built(`${path}/index.html`)));

describe('a procedure that charges by the table of a resolution', () => {
  beforeAll(() => {
    if (!isBuilt(COMPONENTS_SITE))
      throw new Error(`${COMPONENTS_SITE.siteDir} is not built; npm test builds it`);
  });

  it('answers with the amounts of the day, and with those of the resolution to come', () =>
    expect(words('thu-tuc/thu-tuc-thu-theo-nghi-quyet')).toContain(
      'Trực tiếp 8.000 đồng/giấy, trực tuyến không thu đến hết 31/12/2026, sau đó trực tiếp 12.000 đồng/giấy, trực tuyến 6.000 đồng/giấy',
    ));

  it('is listed at both resolutions, beside their rows and days', () => {
    for (const [number, days] of [
      ['11', 'Từ 01/02/2026 đến hết 31/12/2026'],
      ['21', 'Từ 01/01/2027'],
    ]) {
      const page = parsePage(built(`van-ban/nghi-quyet-${number}-2026-nq-hdnd/index.html`));
      expect(textOf(page.querySelector('[data-fees]'))).toContain(days);
      expect(textOf(page.querySelector('[data-charged-by]'))).toContain('Thu theo nghị quyết');
    }
  });

  it('tells data, feeds and calendar of the change, by the resolution that brings it', () => {
    expect(built('du-lieu-mo/thay-doi.json')).toContain('21/2026/NQ-HĐND');
    expect(built('lich.ics')).toContain('Đổi mức thu: Thu theo nghị quyết');
    expect(built('thu-tuc/thu-tuc-thu-theo-nghi-quyet/atom.xml')).toContain('Theo 21/2026/NQ-HĐND.');
  });
});
