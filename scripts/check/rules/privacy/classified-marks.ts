import type { Rule } from '../../../content/content.ts';
import { placeInText, ownTextsWith } from '../../../content/texts.ts';

/** The stamps of secret and internal documents, in capitals as they are stamped, alone on their line. */
const STAMP =
  /^[ \t>*_#]*(?:ĐÓNG DẤU:?\s*)?(MẬT|TỐI MẬT|TUYỆT MẬT|(?:LƯU HÀNH|Lưu hành) (?:NỘI BỘ|nội bộ)|(?:KHÔNG|Không) (?:PHỔ BIẾN|phổ biến))[ \t*_.!]*$/gmu;

/** Every stamp in a text. */
export function* stampsIn(words: string): Generator<string> {
  for (const [, stamp = ''] of words.matchAll(STAMP)) yield stamp;
}

/** Only what is public is published; a stamped text was pasted in by mistake (requirement K06). */
export const classifiedMarks: Rule = {
  id: 'classified-marks',
  severity: 'error',
  description: 'Không đăng văn bản mật, văn bản lưu hành nội bộ',
  *check(content) {
    for (const piece of ownTextsWith(content, /MẬT|nội bộ|NỘI BỘ|phổ biến|PHỔ BIẾN/u)) {
      for (const match of piece.words.matchAll(STAMP))
        yield {
          ...placeInText(piece, match.index),
          value: match[1],
          message: `có dấu '${match[1] ?? ''}' của văn bản không công khai`,
          advice: 'không đăng văn bản này; nếu đã lưu vào kho nội dung thì báo ngay người quản lý trang',
        };
    }
  },
};
