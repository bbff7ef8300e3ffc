import { expect, it } from 'vitest';
import { helpText } from './help-text.ts';
import { choice, day, flag, text, wholeNumber, WrongCall } from './option.ts';
import { defineCall, readCall } from './read-call.ts';

const CALL = defineCall({
  command: 'npm run thu',
  about: 'Thử.',
  options: {
    out: text('THƯ-MỤC', 'nơi đặt', 'dist'),
    dry: flag('chỉ xem'),
    format: choice(['text', 'json'], 'cách in'),
    port: wholeNumber('cổng', 4321, [0, 65_535]),
    on: day('ngày'),
  },
  read: (values) => values,
});
const read = (...args: string[]) => readCall(CALL, args);

it('reads what it knows, and passes over a leading --', () => {
  expect(read()).toEqual({ out: 'dist', dry: false, format: undefined, port: 4321, on: undefined });
  expect(read('--', '--out=x', '--dry', '--format', 'json', '--port', '80', '--on', '2026-02-28')).toEqual({
    out: 'x',
    dry: true,
    format: 'json',
    port: 80,
    on: '2026-02-28',
  });
});

it.each([
  [['--nhanh'], 'Tùy chọn "--nhanh" không có.'],
  [['--fomat', 'json'], 'Tùy chọn "--fomat" không có; có phải \'format\'?'],
  [['--out'], 'Tùy chọn "--out" thiếu giá trị: --out THƯ-MỤC'],
  [['--out', '--dry'], 'Tùy chọn "--out" thiếu giá trị'],
  [['--dry=1'], 'Tùy chọn "--dry" không nhận giá trị'],
  [['-x'], 'Tùy chọn "-x" không có'],
  [['dist'], 'Chữ "dist" trong lệnh không hiểu được'],
  [['--format', 'jsn'], '--format "jsn" không có; có phải \'json\'?; chỉ nhận text, json.'],
  [['--port', '-1'], 'Tùy chọn "--port" thiếu giá trị'],
  [['--port', '65536'], '--port "65536" không được; ghi một số nguyên từ 0 đến 65535.'],
  [['--on', '2026-02-30'], '--on "2026-02-30" không phải một ngày'],
])('says in Vietnamese what is wrong with %j', (args, said) => {
  expect(() => read(...args)).toThrow(WrongCall);
  expect(() => read(...args)).toThrow(said);
});

it('tells every option in --help, with what counts without it', () => {
  expect(read('--dry', '--help', '--nhanh')).toBe('help');
  expect(helpText(CALL)).toBe(`Cách dùng: npm run thu [-- tùy chọn]

  Thử.

  --out THƯ-MỤC       nơi đặt (mặc định: dist)
  --dry               chỉ xem
  --format text|json  cách in
  --port SỐ           cổng (mặc định: 4321)
  --on NGÀY           ngày
  --help              in lời này

  Mã thoát: 0 xong · 1 có điều phải xem lại · 2 gọi sai hoặc không chạy được`);
});
