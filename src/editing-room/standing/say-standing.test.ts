import { expect, it } from 'vitest';
import { standingLine, standingParts } from './say-standing.ts';
import { SeenFiles } from './seen-files.ts';

const turn = { day: '2027-01-04', what: 'Tin tức "Tin thử"', how: 'lên trang' };
const nothing = { live: 1204, unapproved: 0, waiting: [], coming: [], overdue: [] };

it('says the counts in one line, and names only parts that have something', () => {
  expect(standingLine(nothing)).toBe(
    '1.204 mục đang trên trang · không có gì chờ đến ngày · không có gì đổi trong 30 ngày tới · không có gì quá hạn',
  );
  expect(standingParts(nothing)).toEqual([]);
  const standing = { ...nothing, unapproved: 2, waiting: [turn], overdue: ['Tin cũ'] };
  expect(standingLine(standing)).toContain('2 chưa được duyệt · 1 chờ đến ngày');
  expect(standingParts(standing)).toEqual([
    { title: 'Đã soạn, chờ đến ngày', lines: ['04/01/2027: Tin tức "Tin thử" lên trang'] },
    { title: 'Quá hạn, cần xem lại', lines: ['Tin cũ'] },
  ]);
});

it('knows a file by its text, and what the form wrote instead of it', () => {
  let changes = 0;
  const files = new SeenFiles(() => (changes += 1));
  files.note({ name: 'news', data: 'một' }, 'a');
  files.note({ name: 'news', data: 'hai' }, 'b', 'a');
  files.note({ name: 'news', data: 'hai' }, 'b');
  expect(files.all).toEqual([{ name: 'news', data: 'hai' }]);
  expect(changes).toBe(3);
});
