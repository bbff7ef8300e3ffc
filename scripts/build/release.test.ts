import { describe, expect, it } from 'vitest';
import type { Site } from '../../src/site/schema.ts';
import { releaseObstacles } from './release.ts';

const particulars = {
  managingBody: 'Cơ quan chủ quản mẫu',
  managingUnit: 'Đơn vị quản lý mẫu',
  responsiblePerson: 'Chức vụ mẫu',
  address: 'Địa chỉ mẫu',
  phone: '18001096',
  email: 'hopthu@example.gov.vn',
};
const site = (imprint: object, basePath = '/', approval: object | null = { kinds: ['news'] }): Site =>
  ({
    imprint,
    basePath,
    ...(approval && { approval }),
    portal: { name: 'Cổng mẹ', url: 'https://tinhmau.gov.vn' },
  }) as Site;
const complete = { ...particulars, verification: { state: 'verified' } };

describe('releaseObstacles', () => {
  it('lets a complete site be published', () => {
    expect(releaseObstacles(site(complete), 'https://xamau.tinhmau.gov.vn')).toEqual([]);
    expect(releaseObstacles(site(complete, '/cai-cach-hanh-chinh/'), 'https://tinhmau.gov.vn')).toEqual([]);
  });

  it('names every particular that is missing or that nobody verified', () => {
    const { phone: _, ...withoutPhone } = complete;
    expect(releaseObstacles(site(withoutPhone), 'https://xamau.tinhmau.gov.vn')).toEqual([
      expect.stringContaining('imprint.phone'),
    ]);
    const awaiting = { ...particulars, verification: { state: 'awaiting' } };
    expect(releaseObstacles(site(awaiting), 'https://xamau.tinhmau.gov.vn')).toHaveLength(6);
  });

  it("does not let the portal's own address stand for the site's", () => {
    expect(releaseObstacles(site(complete), 'https://tinhmau.gov.vn')).toEqual([
      expect.stringContaining('địa chỉ của cổng mẹ'),
    ]);
  });

  it('publishes nothing that nobody approved', () => {
    const own = 'https://xamau.tinhmau.gov.vn';
    const shown = { kinds: ['news'], shownUnapproved: true };
    expect(releaseObstacles(site(complete, '/', shown), own)).toEqual([
      expect.stringContaining('approval.shownUnapproved'),
    ]);
    expect(releaseObstacles(site(complete, '/', null), own)).toEqual([
      expect.stringContaining('loại bài nào phải có cơ quan duyệt'),
    ]);
  });
});
