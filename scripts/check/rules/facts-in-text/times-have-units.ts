import type { Rule } from '../../../content/content.ts';
import { isSpoken, ownTextsWith, placeInText } from '../../../content/texts.ts';

/** A number of days, hours … that ends a clause without saying of what. */
const NO_UNIT =
  /(?<!\p{L}|\d )(?:trong(?: vòng| thời hạn)?|thời hạn(?: là)?|không quá|chậm nhất(?: là)?)\s+(\d{1,3})\s*(?=[.;!?](?:\s|$)|$|\n|\)|kể từ|tính từ)/giu;

/** "Trong 5" of what: days and working days differ by a weekend (requirement F11). */
export const timesHaveUnits: Rule = {
  id: 'times-have-units',
  severity: 'warning',
  description: 'Thời gian phải có đơn vị',
  *check(content) {
    for (const piece of ownTextsWith(
      content,
      /(?:trong|vòng|hạn|là|quá|nhất)\s+\d{1,3}\s*(?:[.;!?)]|$|\n|kể|tính)/iu,
    )) {
      if (isSpoken(piece)) continue;
      for (const { index, 0: written } of piece.words.matchAll(NO_UNIT))
        yield {
          ...placeInText(piece, index),
          value: written.trim(),
          message: `'${written.trim()}' thiếu đơn vị thời gian`,
          advice: 'viết rõ "ngày", "ngày làm việc", "giờ" hay "tháng"',
        };
    }
  },
};
