import { describe, expect, it } from 'vitest';
import { content, holds } from './project-content.ts';

describe.runIf(holds('ngay-nghi.yaml'))('content/ngay-nghi.yaml', () => {
  const holidays = content.lists.holidays?.value ?? [];
  const isOff = (day: string): boolean =>
    holidays.some(({ from, until, kind }) => from <= day && day <= until && kind !== 'working-day-instead');

  it.each(['01-01', '04-30', '05-01', '09-02'])('has %s in both years, fixed by law', (day) => {
    expect([`2026-${day}`, `2027-${day}`].filter((date) => !isOff(date))).toEqual([]);
  });

  it('has the day of the Hùng kings on the 10th of the 3rd lunar month', () => {
    const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', {
      timeZone: 'Asia/Ho_Chi_Minh',
      month: 'numeric',
      day: 'numeric',
    });
    const days = holidays.filter(
      ({ name, kind }) => name === 'Giỗ Tổ Hùng Vương' && kind === 'public-holiday',
    );
    expect(days.map(({ from }) => lunar.format(new Date(`${from}T12:00:00+07:00`)))).toEqual([
      '3/10',
      '3/10',
    ]);
  });

  it('never calls a day of Tết closed before it is announced, nor open', () => {
    const tet = holidays.filter(({ name, from }) => name === 'Tết Âm lịch' && from.startsWith('2027'));
    expect(tet.map(({ kind }) => kind)).toEqual(['awaiting-notice']);
  });
});
