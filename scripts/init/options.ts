import { surroundings } from '../command-line/folder-options.ts';
import { defineCall } from '../command-line/read-call.ts';
import { unitName, type UnitName } from './unit-name.ts';

/** The content folder that is to be begun. */
export interface InitOrder {
  name: UnitName;
  /** The folder as written: a repository of its own, with the content in its content/. */
  folder: string;
  /** ISO. */
  today: string;
}

/** `npm run init`. */
export const INIT = defineCall({
  command: 'npm run init',
  takes: '"<Xã …, tỉnh …>" <thư-mục>',
  about: [
    'Tạo kho nội dung cho một xã, phường: site.yaml có lời hỏi, các danh sách, cơ quan, trang thường trực, sổ địa chỉ,',
    'CODEOWNERS, tệp cho GitHub và GitLab. Dựng được ngay; "npm run check -- --ready" kể những gì còn thiếu.',
    'Thư mục phải chưa có hoặc trống.',
  ].join('\n'),
  options: {},
  read(_, [name, folder, ...more]): InitOrder {
    if (name === undefined || folder === undefined || more.length > 0)
      throw new Error('Cần tên đơn vị trong dấu nháy và một thư mục: "Xã …, tỉnh …" thư-mục.');
    return { name: unitName(name), folder, today: surroundings().siteDate };
  },
});
