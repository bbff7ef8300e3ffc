import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { wordFinder } from '../../src/plain-language/find-words.ts';
import { content, itHere } from './project-content.ts';

const find = wordFinder(content.lists.plainWords?.value ?? []);

/** Words that a Vietnamese editor struck out, in a sentence as they stood; the list must find each of them again. */
const STRUCK_OUT = [
  'Nói ngắn gọn',
  'Chỉ hiện trường hợp Khai đúng hạn',
  'Thủ tục nào cho tôi?',
  'Gọi hỏi',
  'Trang này không làm gì',
  'Trang không làm gì với bạn',
  'nguồn chưa ghi',
  'Ghi bằng lời, không đếm được',
  'Dữ kiện theo Cơ sở dữ liệu quốc gia',
  'bản niêm yết mang mã khác là bản cũ',
  'Tìm trên trang này',
  'Chép đoạn báo lỗi soạn sẵn',
  'Theo bạn, đúng là (nếu biết)',
  'Ai đòi tiền qua trang này là sai',
  'người dính quyền lợi',
  'tỉnh táo và tự chủ',
  'So giấy tờ với danh sách, so xong thì nộp; so lại',
  'không có thì thôi',
  'khỏi nộp',
  'giấy ấy',
  'xin giấy xác nhận',
  'Sửa lại theo lời báo',
];

itHere.each(STRUCK_OUT)('the one list of words to replace finds “%s”', (words) =>
  expect(find(words).length).toBeGreaterThan(0),
);

it('no message of a command says only to mend what it tells', () => {
  const told = globSync('{src,scripts}/**/*.{ts,astro}').filter((file) =>
    /sửa lại theo lời/iu.test(readFileSync(file, 'utf8')),
  );
  expect(told).toEqual([]);
});
