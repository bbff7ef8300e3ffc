import { expect, it } from 'vitest';
import { noticeGiven, outageAlerts } from './outage-notice.ts';
import type { Outage } from './outage-schema.ts';

const outage: Outage = {
  why: 'nâng cấp máy chủ',
  announcedOn: '2026-08-21',
  from: '2026-09-03',
  until: '2026-09-03',
  hours: 'từ 22 giờ đến 23 giờ',
  instead: { name: 'Cổng Dịch vụ công quốc gia', url: 'https://dichvucong.gov.vn/' },
};
const HOLIDAYS = [
  {
    name: 'Quốc khánh',
    from: '2026-08-31',
    until: '2026-09-02',
    kind: 'public-holiday' as const,
    source: { title: 'Luật' },
  },
];

it('the notice is counted in working days', () => {
  expect(noticeGiven(outage, HOLIDAYS)).toBe(5);
  expect(noticeGiven({ ...outage, announcedOn: '2026-08-19' }, HOLIDAYS)).toBe(7);
});

it('every page tells of it from the notice to its end, with where to look meanwhile', () => {
  expect(outageAlerts([outage], '2026-08-21').map(({ text, href }) => [text, href])).toEqual([
    [
      'Trang tạm ngừng từ 22 giờ đến 23 giờ, ngày 03/09/2026 để nâng cấp máy chủ. Trong lúc đó bạn xem ở Cổng Dịch vụ công quốc gia.',
      'https://dichvucong.gov.vn/',
    ],
  ]);
  expect(outageAlerts([outage], '2026-08-20')).toEqual([]);
  expect(outageAlerts([outage], '2026-09-04')).toEqual([]);
});
