import { describe, expect, it } from 'vitest';
import { calendarFile, type CalendarEvent } from './calendar-file.ts';

const event: CalendarEvent = {
  id: 'thay-doi/1.014063/2027-01-01/charge',
  day: '2027-01-01',
  summary: 'Đổi mức thu: Cấp đổi thẻ căn cước, theo Thông tư; xem trang',
  writtenOn: '2027-01-01',
};
const file = (...events: CalendarEvent[]): string => calendarFile(events, 'trang.example', 'lich');
const unfolded = (text: string): string[] => text.replaceAll('\r\n ', '').trimEnd().split('\r\n');

describe('a calendar of whole days', () => {
  it('has each event from its first day to the day after its last', () => {
    expect(unfolded(file(event))).toEqual(
      expect.arrayContaining(['DTSTART;VALUE=DATE:20270101', 'DTEND;VALUE=DATE:20270102']),
    );
    expect(unfolded(file({ ...event, until: '2027-01-03' }))).toContain('DTEND;VALUE=DATE:20270104');
  });

  it('keeps the name of an event when its words or days change', () => {
    const uid = (text: string) => unfolded(text).find((line) => line.startsWith('UID:'));
    expect(uid(file({ ...event, summary: 'Khác', day: '2027-02-01' }))).toBe(uid(file(event)));
    expect(uid(file({ ...event, id: 'khac' }))).not.toBe(uid(file(event)));
  });

  it('folds long lines without cutting a letter, and escapes what RFC 5545 wants escaped', () => {
    const lines = file(event).split('\r\n');
    expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(unfolded(file(event))).toContain(
      `SUMMARY:Đổi mức thu: Cấp đổi thẻ căn cước\\, theo Thông tư\\; xem trang`,
    );
  });
});
