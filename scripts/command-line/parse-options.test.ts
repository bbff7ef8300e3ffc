import { expect, it } from 'vitest';
import { parseOptions, WrongOptions } from './parse-options.ts';

const read = (...args: string[]) =>
  parseOptions(
    { args, options: { out: { type: 'string' }, dry: { type: 'boolean', default: false } } },
    'Cách dùng: …',
  );

it('reads what it knows', () => expect(read('--out', 'dist').values).toEqual({ out: 'dist', dry: false }));

it.each([
  [['--nhanh'], 'Tùy chọn "--nhanh" không có'],
  [['--out'], 'Tùy chọn "--out" không có hoặc thiếu giá trị'],
  [['--dry=1'], 'Tùy chọn "--dry" không có hoặc thiếu giá trị'],
  [['-x'], 'Tùy chọn "-x" không có'],
  [['dist'], 'Chữ "dist" trong lệnh không hiểu được'],
])('says in Vietnamese what it can’t read: %j', (args, said) => {
  expect(() => read(...args)).toThrow(WrongOptions);
  expect(() => read(...args)).toThrow(said);
  expect(() => read(...args)).toThrow('Cách dùng');
});
