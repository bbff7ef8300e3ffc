import { existsSync } from 'node:fs';
import { needThere } from '../command-line/folder-options.ts';
import { basename, dirname, join, resolve } from 'node:path';
import { flag, text } from '../command-line/option.ts';
import { defineCall } from '../command-line/read-call.ts';

/** One of the units whose sites are built: its own content, and the name of its folder among the sites. */
export interface Unit {
  name: string;
  /** Absolute. */
  contentDir: string;
}

/** Which sites are to be built, and out of what. */
export interface UnitsOrder {
  /** Absolute; what all units share, absent where each has all of its content. */
  base: string | undefined;
  out: string;
  release: boolean;
  units: readonly Unit[];
}

/** `npm run build:units`. */
export const BUILD_UNITS = defineCall({
  command: 'npm run build:units',
  takes: '<thư mục của đơn vị> …',
  about: [
    'Dựng trang của nhiều đơn vị, mỗi trang một thư mục con của --out. Thư mục của đơn vị là kho do npm run init tạo, hoặc',
    'thư mục nội dung. Có --base thì nội dung của đơn vị đặt lên trên phần chung: tệp của đơn vị thay tệp cùng tên, danh',
    'sách gộp theo id. Một đơn vị lỗi thì các đơn vị khác vẫn dựng; mã thoát 1.',
  ].join('\n'),
  options: {
    base: text('THƯ-MỤC', 'nội dung chung cho mọi đơn vị'),
    out: text('THƯ-MỤC', 'nơi đặt các trang', 'dist-don-vi'),
    release: flag('bản để đăng: thiếu thông tin bắt buộc thì không dựng'),
  },
  read({ base, out, release }, folders): UnitsOrder {
    if (folders.length === 0) throw new Error('Cần ít nhất một thư mục của đơn vị.');
    const units = folders.map(unitIn);
    const twice = units.find(({ name }, at) => units.findIndex((other) => other.name === name) !== at);
    if (twice) throw new Error(`Hai đơn vị cùng tên thư mục "${twice.name}"; đổi tên một thư mục.`);
    if (base !== undefined) needThere(base);
    return { base: base === undefined ? undefined : resolve(base), out, release, units };
  },
});

/** @throws Error where the folder holds no content */
function unitIn(folder: string): Unit {
  const whole = resolve(folder);
  const contentDir = [join(whole, 'content'), whole].find((dir) => existsSync(join(dir, 'site.yaml')));
  if (contentDir === undefined) throw new Error(`"${folder}" không có site.yaml hay content/site.yaml.`);
  return { name: basename(basename(whole) === 'content' ? dirname(whole) : whole), contentDir };
}
