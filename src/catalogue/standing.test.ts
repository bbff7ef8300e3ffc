import { describe, expect, it } from 'vitest';
import { alertsOver, isLive, isUnapproved, standingOf } from './standing.ts';
import type { FileData } from './turns-of-file.ts';

const TODAY = '2026-11-24';
const file = (name: FileData['name'], data: object): FileData => ({ name, data });
const news = (more: object = {}): FileData =>
  file('news', { title: 'Tin thử', publishedOn: '2026-11-02', ...more });

describe('how files stand on a day', () => {
  it.each([
    ['from its day on', { publishedOn: TODAY }, true],
    ['not before it', { publishedOn: '2026-11-25' }, false],
    ['on its last day', { validUntil: TODAY }, true],
    ['not after it', { validUntil: '2026-11-23' }, false],
    ['not from the day on which it is taken down', { unpublishOn: TODAY }, false],
  ])('an entry is live %s', (_, data, live) => expect(isLive(data, TODAY)).toBe(live));

  it('counts what is live, tells what waits and what comes, soonest first', () => {
    const standing = standingOf(
      [
        news(),
        news({ title: 'Sau', publishedOn: '2027-06-01' }),
        news({ title: 'Sắp', unpublishOn: '2026-12-01' }),
        file('offices', {
          name: 'Quầy thử',
          closures: [{ from: '2026-11-30', until: '2026-12-02', reason: 'Tết' }],
        }),
      ],
      TODAY,
    );
    expect(standing.live).toBe(3);
    expect(standing.waiting.map(({ day, what, how }) => `${day} ${what}: ${how}`)).toEqual([
      '2026-11-30 Cơ quan "Quầy thử", Những ngày đóng cửa › 1: đóng cửa',
      '2027-06-01 Tin tức "Sau": lên trang',
    ]);
    expect(standing.coming.map(({ day, how }) => `${day} ${how}`)).toEqual([
      '2026-11-30 đóng cửa',
      '2026-12-01 hết thời hạn đăng',
      '2026-12-03 mở cửa lại',
    ]);
  });

  it('tells what is overdue: a review, an alert that is over', () => {
    const alerts = [{ text: 'Nghỉ lễ.', from: '2026-11-10', until: '2026-11-12' }];
    expect(standingOf([news({ reviewBy: '2026-11-01' }), file('site', { alerts })], TODAY).overdue).toEqual([
      'Tin tức "Tin thử": đã qua hạn rà soát 01/11/2026',
      'Thông báo khẩn "Nghỉ lễ." đã thôi hiện từ sau 12/11/2026; xóa đi cho gọn',
    ]);
    expect(alertsOver({ alerts: [{ ...alerts[0], until: TODAY }] as never }, TODAY)).toEqual([]);
  });

  it('counts what waits for an approval by the policy of the site', () => {
    const policy = { kinds: ['news' as const], shownUnapproved: true };
    expect(standingOf([news(), file('site', { approval: policy })], TODAY).unapproved).toBe(1);
    expect(isUnapproved('news', { approvedBy: 'ban', approvedOn: TODAY }, policy, TODAY)).toBe(false);
    expect(isUnapproved('offices', {}, policy, TODAY)).toBe(false);
    expect(isUnapproved('news', {}, undefined, TODAY)).toBe(false);
  });

  it('leaves out the days off of everybody', () => {
    expect(
      standingOf([file('holidays', [{ from: '2027-01-01', until: '2027-01-01' }])], TODAY).coming,
    ).toEqual([]);
  });
});
