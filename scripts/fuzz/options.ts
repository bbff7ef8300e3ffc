import { flag, text, wholeNumber, type Option } from '../command-line/option.ts';
import { defineCall } from '../command-line/read-call.ts';

const MOST = 999_999_999;
const { read } = wholeNumber('', 0, [0, MOST]);
const oneCase: Option<number | undefined> = {
  ...text('SỐ', 'chỉ thử một đầu vào, ở ngay đây'),
  read,
  absent: undefined,
};

/** What is to be tried. */
export interface FuzzOrder {
  seed: number;
  count: number;
  builds: boolean;
  case: number | undefined;
}

/** `npm run fuzz`. */
export const FUZZ = defineCall({
  command: 'npm run fuzz',
  about: [
    'Thử những đầu vào xấu đủ loại và vài lần dựng thật, cùng hạt giống thì cùng đầu vào.',
    'Mã thoát 1 khi có đầu vào làm chương trình ngã, treo, đưa lên thứ lạ hoặc mất dữ liệu.',
  ].join('\n'),
  options: {
    seed: wholeNumber('hạt giống', 20261124, [0, MOST]),
    count: wholeNumber('bao nhiêu đầu vào', 10_000, [0, MOST]),
    'no-builds': flag('không dựng trang'),
    case: oneCase,
  },
  read: ({ 'no-builds': noBuilds, ...values }): FuzzOrder => ({ ...values, builds: !noBuilds }),
});
