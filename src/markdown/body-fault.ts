import { didYouMean } from '../text/nearest.ts';

/** Something in a body that is program or breaks the page, told to an editor. The offset counts in the text given. */
export interface BodyFault {
  offset: number;
  /** What stands there. */
  value: string;
  /** What is wrong, in Vietnamese. */
  message: string;
  /** What to write instead. */
  advice: string;
}

/** A mark that comes out on the page as something else than it was meant; a milder one is only doubtful. */
export interface MarkFault extends BodyFault {
  isMild?: true;
}

type Words = Pick<BodyFault, 'message' | 'advice'>;

/** What to write instead of the HTML that editors know from elsewhere. */
const HTML_INSTEAD: Record<string, string> = {
  br: 'chừa một dòng trống để sang đoạn mới',
  b: 'viết **chữ đậm**',
  strong: 'viết **chữ đậm**',
  i: 'viết *chữ nghiêng*',
  em: 'viết *chữ nghiêng*',
  a: 'viết [chữ](https://địa-chỉ)',
  img: 'viết <Hinh tep="tep/ten-hinh.jpg" mo-ta="…" />',
  iframe: 'viết <Video dia-chi="https://…" ten="…" loi="…" />',
  video: 'viết <Video dia-chi="https://…" ten="…" loi="…" />',
  blockquote: 'viết <TrichDan nguon="…">…</TrichDan>',
  table: 'viết bảng bằng dấu | của Markdown',
  p: 'chừa một dòng trống để sang đoạn mới',
};

/** A line that would import or export. */
export const PROGRAM_LINE: Words = {
  message: 'dòng bắt đầu bằng "import" hoặc "export" là mã chương trình',
  advice: 'xóa dòng này; thành phần của trang dùng được ngay, không cần import',
};

/** Braces, which MDX would compute. */
export const BRACES: Words = {
  message: 'dấu { } trong bài bị hiểu là mã chương trình',
  advice: 'bỏ dấu { }, dùng ( ), hoặc viết \\{ nếu cần in dấu này',
};

/** `<!-- … -->`, which MDX does not know. */
export const HTML_COMMENT: Words = {
  message: 'chú thích <!-- --> không dùng được trong bài',
  advice: 'xóa chú thích này',
};

/** `<https://…>` and `<ten@coquan.gov.vn>`: an address alone becomes a link anyway. */
export const ADDRESS_IN_ANGLES: Words = {
  message: 'địa chỉ trong dấu < > không dùng được',
  advice: 'bỏ dấu < >, hoặc viết [chữ](https://địa-chỉ)',
};

/** "<5 ngày", "<=". */
export const LESS_THAN: Words = {
  message: 'dấu "<" đứng sát chữ số hoặc ký hiệu bị hiểu là mã chương trình',
  advice: 'viết "dưới 5 ngày", hoặc chừa dấu cách sau "<"',
};

/** Lists, quotes or components inside each other beyond what anyone writes; the parser would overflow. */
export const TOO_DEEP: Words = {
  message: 'các dấu của Markdown lồng vào nhau quá nhiều',
  advice: 'bỏ bớt các dấu > - * lặp lại ở chỗ này',
};

/** One paragraph with more marks than a text has. */
export const CROWDED: Words = {
  message: 'một đoạn có quá nhiều dấu * _ ~ [ ] ` & \\ hoặc quá nhiều địa chỉ',
  advice: 'chia đoạn này ra bằng dòng trống, hoặc bỏ các dấu lặp lại',
};

/** More `<` and `{` than a text has. */
export const TOO_MANY: Words = {
  message: 'bài có quá nhiều dấu < hoặc {',
  advice: 'kiểm tra xem có dán nhầm mã trang web vào bài không',
};

/** An element outside the allow-list. */
export function notAllowed(name: string, allowed: readonly string[]): Words {
  const instead = HTML_INSTEAD[name.toLowerCase()];
  const list = `chỉ dùng được: ${allowed.join(', ')}; nếu là chữ thường thì bỏ dấu < >`;
  return {
    message: `<${name}> không dùng được trong bài${instead ? '' : didYouMean(name, allowed)}`,
    advice: instead ?? list,
  };
}
