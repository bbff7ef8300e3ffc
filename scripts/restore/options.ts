import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { text } from '../command-line/option.ts';
import { defineCall } from '../command-line/read-call.ts';

/** Which open data becomes which content folder; both absolute. */
export interface RestoreOrder {
  from: string;
  into: string;
}

/** `npm run restore`. */
export const RESTORE = defineCall({
  command: 'npm run restore',
  takes: '<thư mục du-lieu-mo>',
  about: [
    'Làm lại một thư mục nội dung từ dữ liệu mở của một trang (thư mục du-lieu-mo của bản đã dựng hoặc đã tải về).',
    'Ghi chú của người biên tập, số điện thoại chưa xác minh và bài chưa được đăng không có trong dữ liệu mở.',
  ].join('\n'),
  options: { into: text('THƯ-MỤC', 'thư mục nội dung mới; phải chưa có hoặc rỗng') },
  read({ into }, [from, ...more]): RestoreOrder {
    if (from === undefined || more.length > 0) throw new Error('Cần đúng một thư mục du-lieu-mo.');
    if (!existsSync(resolve(from, 'thu-tuc.json')))
      throw new Error(`"${from}" không phải thư mục du-lieu-mo: không có tệp thu-tuc.json trong đó.`);
    if (into === undefined) throw new Error('Ghi nơi nhận: --into THƯ-MỤC.');
    if (existsSync(into) && readdirSync(into).length > 0)
      throw new Error(`Thư mục "${into}" đã có tệp. Chọn thư mục chưa có hoặc rỗng.`);
    return { from: resolve(from), into: resolve(into) };
  },
});
