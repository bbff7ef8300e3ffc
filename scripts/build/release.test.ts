import { describe, expect, it } from 'vitest';
import { releaseObstacles, type Release } from './release.ts';

const particulars = {
  managingBody: 'Cơ quan chủ quản mẫu',
  managingUnit: 'Đơn vị quản lý mẫu',
  responsiblePerson: 'Chức vụ mẫu',
  address: 'Địa chỉ mẫu',
  phone: '18001096',
  email: 'hopthu@example.gov.vn',
};
const complete = { ...particulars, verification: { state: 'verified' } };
const PAGES = ['quyen-rieng-tu', 'tro-nang', 'nguon-va-ban-quyen', 'kenh-thong-tin-chinh-thuc', 'gioi-thieu'];

/** What keeps a complete site with the changes from being published. */
const obstacles = (
  changes: Partial<Omit<Release, 'site'>> & {
    imprint?: object;
    approval?: object | undefined;
    portal?: object | undefined;
  } = {},
): string[] => {
  const { imprint = complete, ...more } = changes;
  const approval = 'approval' in changes ? changes.approval : { kinds: ['news'] };
  const portal = 'portal' in changes ? changes.portal : { name: 'Cổng mẹ', url: 'https://tinhmau.gov.vn' };
  const site = { imprint, approval, portal };
  return releaseObstacles({
    siteUrl: 'https://xamau.tinhmau.gov.vn',
    basePath: '/',
    standingPages: PAGES,
    ...more,
    site: site as Release['site'],
  });
};

describe('releaseObstacles', () => {
  it('lets a complete site be published', () => {
    expect(obstacles()).toEqual([]);
    expect(obstacles({ siteUrl: 'https://tinhmau.gov.vn', basePath: '/cai-cach-hanh-chinh/' })).toEqual([]);
  });

  it('names every particular that is missing or that nobody verified', () => {
    const { phone: _, ...withoutPhone } = complete;
    expect(obstacles({ imprint: withoutPhone })).toEqual([expect.stringContaining('imprint.phone')]);
    const awaiting = { ...particulars, verification: { state: 'awaiting' } };
    expect(obstacles({ imprint: awaiting })).toHaveLength(6);
  });

  it.each(['https://tinhmau.gov.vn', 'https://trang.example'])('publishes nothing at %s', (siteUrl) =>
    expect(obstacles({ siteUrl })).toEqual([expect.stringContaining(`${siteUrl}/ không phải`)]),
  );

  it.each(PAGES.slice(0, 4))('asks for the page %s', (id) =>
    expect(obstacles({ standingPages: PAGES.filter((page) => page !== id) })).toEqual([
      expect.stringContaining(`trang/${id}.mdx`),
    ]),
  );

  it('asks for the portal that the site is a part of', () =>
    expect(obstacles({ portal: undefined })).toEqual([expect.stringContaining('Chưa ghi cổng mẹ')]));

  it('publishes nothing that nobody approved', () => {
    const shown = { kinds: ['news'], shownUnapproved: true };
    expect(obstacles({ approval: shown })).toEqual([expect.stringContaining('approval.shownUnapproved')]);
    expect(obstacles({ approval: undefined })).toEqual([
      expect.stringContaining('loại bài nào phải có cơ quan duyệt'),
    ]);
  });
});
