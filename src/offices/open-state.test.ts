import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLOSURES_EXAMPLE as CALENDAR, HOURS_EXAMPLE as HOURS } from '../pattern-library/examples/offices.ts';
import { closureSoon, openStateAt, vietnamClock } from './open-state.ts';
import { sayClosureSoon, sayOpenState } from './open-state-words.ts';

/** An instant by the clock in Vietnam. */
const at = (clock: string): Date => new Date(`${clock.replace(' ', 'T')}:00+07:00`);
const stateAt = (clock: string) => openStateAt(HOURS, CALENDAR, at(clock));
const said = (clock: string): string => {
  const words = sayOpenState(stateAt(clock));
  return words ? `${words.title}. ${words.detail}` : '';
};

describe('an office with a split day, as its card says it', () => {
  it.each([
    // Monday 2 March
    ['2026-03-02 06:00', 'Đang đóng cửa. Mở lại lúc 7 giờ 30 hôm nay.'],
    ['2026-03-02 07:29', 'Đang đóng cửa. Mở lại lúc 7 giờ 30 hôm nay.'],
    ['2026-03-02 07:30', 'Đang mở cửa. Đến 11 giờ 30.'],
    ['2026-03-02 11:00', 'Sắp đóng cửa. Còn 30 phút, đến 11 giờ 30.'],
    ['2026-03-02 11:29', 'Sắp đóng cửa. Còn 1 phút, đến 11 giờ 30.'],
    ['2026-03-02 11:30', 'Đang đóng cửa. Mở lại lúc 13 giờ 30 hôm nay.'],
    ['2026-03-02 13:30', 'Đang mở cửa. Đến 17 giờ.'],
    ['2026-03-02 16:59', 'Sắp đóng cửa. Còn 1 phút, đến 17 giờ.'],
    ['2026-03-02 17:00', 'Đã đóng cửa. Mở lại lúc 7 giờ 30 ngày mai.'],
    ['2026-03-02 23:59', 'Đã đóng cửa. Mở lại lúc 7 giờ 30 ngày mai.'],
    ['2026-03-03 00:00', 'Đang đóng cửa. Mở lại lúc 7 giờ 30 hôm nay.'],
    // the evening before two days off: next is Saturday morning
    ['2026-03-04 17:30', 'Đã đóng cửa. Mở lại lúc 7 giờ 30 thứ Bảy 07/03.'],
    ['2026-03-05 09:00', 'Nghỉ lễ mẫu. Mở lại lúc 7 giờ 30 thứ Bảy 07/03.'],
    ['2026-03-06 17:30', 'Nghỉ lễ mẫu. Mở lại lúc 7 giờ 30 ngày mai.'],
    ['2026-03-07 08:00', 'Đang mở cửa. Đến 11 giờ 30.'],
    ['2026-03-07 11:45', 'Đã đóng cửa. Mở lại lúc 7 giờ 30 thứ Hai 09/03.'],
    ['2026-03-08 08:00', 'Đã đóng cửa. Mở lại lúc 7 giờ 30 ngày mai.'],
    // a Sunday worked for a Friday keeps Friday's hours
    ['2026-03-14 12:00', 'Đã đóng cửa. Mở lại lúc 7 giờ 30 ngày mai.'],
    ['2026-03-15 15:00', 'Đang mở cửa. Đến 17 giờ.'],
    ['2026-03-15 12:00', 'Đang đóng cửa. Mở lại lúc 13 giờ 30 hôm nay.'],
    // a span in which nobody knows yet
    [
      '2026-03-21 12:00',
      'Đã đóng cửa. Mở lại sớm nhất lúc 7 giờ 30 thứ Hai 23/03, nếu hôm đó không nghỉ Tết mẫu. Gọi điện hỏi trước khi đến.',
    ],
    ['2026-03-23 09:00', 'Có thể nghỉ Tết mẫu. Lịch nghỉ còn chờ thông báo. Gọi điện hỏi trước khi đến.'],
    ['2026-03-27 22:00', 'Có thể nghỉ Tết mẫu. Lịch nghỉ còn chờ thông báo. Gọi điện hỏi trước khi đến.'],
    ['2026-03-28 09:00', 'Đang mở cửa. Đến 11 giờ 30.'],
    // the last day that the calendar speaks of, and the first after it
    ['2026-04-30 17:30', 'Đã đóng cửa. Gọi điện hỏi trước khi đến.'],
    ['2026-05-01 09:00', ''],
  ])('%s: %s', (clock, words) => expect(said(clock)).toBe(words));
});

describe('the clock', () => {
  it('is that of Vietnam, whatever the reader’s zone', () => {
    expect(vietnamClock(new Date('2026-03-01T17:00:00Z'))).toEqual({ day: '2026-03-02', time: '00:00' });
    expect(openStateAt(HOURS, CALENDAR, new Date('2026-03-02T00:30:00Z')).kind).toBe('open');
    expect(openStateAt(HOURS, CALENDAR, new Date('2026-03-01T23:30:00-08:00')).kind).toBe('open');
  });

  it('agrees with the time zone database at any instant', () => {
    const official = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Asia/Ho_Chi_Minh',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
        (instant) => {
          const { day, time } = vietnamClock(instant);
          expect(`${day} ${time}`).toBe(official.format(instant));
        },
      ),
    );
  });
});

describe('a line that never closes', () => {
  const always = [
    { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const, opens: '00:00', closes: '24:00' },
  ];
  it.each(['2026-03-02 00:00', '2026-03-02 23:59', '2026-03-08 12:00'])('is open at %s', (clock) => {
    const state = openStateAt(
      always.map(({ days, ...rest }) => ({ days: [...days], ...rest })),
      CALENDAR,
      at(clock),
    );
    expect(state).toMatchObject({ kind: 'open', until: '24:00' });
    expect(sayOpenState(state)?.title).toBe('Đang mở cửa');
  });
});

describe('what is not known is not said', () => {
  it('says nothing of an office without hours', () => {
    expect(openStateAt([], CALENDAR, at('2026-03-02 09:00'))).toEqual({ kind: 'unknown' });
  });

  it('says nothing without a calendar', () => {
    expect(openStateAt(HOURS, { rows: [], knownUntil: '2025-12-31' }, at('2026-03-02 09:00')).kind).toBe(
      'unknown',
    );
  });

  it('is open only within its hours, on no day off and on no uncertain day', () => {
    const minute = fc.integer({ min: 0, max: 60 * 24 * 80 });
    fc.assert(
      fc.property(minute, (offset) => {
        const instant = new Date(at('2026-02-20 00:00').getTime() + offset * 60_000);
        const { day, time } = vietnamClock(instant);
        const state = openStateAt(HOURS, CALENDAR, instant);
        if (state.kind !== 'open') return;
        expect(
          CALENDAR.rows.some(({ from, until, is }) => from <= day && day <= until && !/^\d/.test(is)),
        ).toBe(false);
        expect(HOURS.some(({ opens, closes }) => opens <= time && time < closes)).toBe(true);
        expect(day <= CALENDAR.knownUntil).toBe(true);
      }),
    );
  });
});

describe('a day off ahead', () => {
  it.each([
    ['2026-03-01 09:00', undefined],
    ['2026-03-02 09:00', 'Sắp tới nghỉ lễ mẫu từ 05/03 đến 06/03.'],
    ['2026-03-04 17:30', 'Sắp tới nghỉ lễ mẫu từ 05/03 đến 06/03.'],
    ['2026-03-05 09:00', undefined],
    ['2026-03-13 09:00', undefined],
    ['2026-03-20 09:00', 'Sắp tới có thể nghỉ Tết mẫu (từ 23/03 đến 27/03), còn chờ thông báo.'],
  ])('seen from %s: %s', (clock, words) => {
    const soon = closureSoon(CALENDAR, at(clock));
    expect(soon && sayClosureSoon(soon)).toBe(words);
  });
});
