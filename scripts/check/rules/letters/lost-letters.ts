import { findLegacyText } from '../../../../src/text/legacy-encodings/find-legacy-text.ts';
import { findLostLetters } from '../../../../src/text/lost-letters.ts';
import type { Rule } from '../../../content/content.ts';
import { ownTextsWith, placeInText } from '../../../content/texts.ts';
import { outsideCode } from './outside-code.ts';

const MOST = 3;
/** A question mark within a word, or behind one that goes on or ends its line; signs that no word has. */
const SIGN = /\?(?:\p{L}|(?<=\p{L}\?)(?:\s+\p{Ll}|$))|[√∫∆≈∞≠║╗╞├┤┼─░□▯\uFFFD]/mu;

/** What a program wrote that lacked a letter; nobody can mend it but by the original. */
export const lostLetters: Rule = {
  id: 'lost-letters',
  severity: 'warning',
  description: 'Không có chữ đã mất, thành dấu hỏi hoặc dấu lạ giữa chữ',
  *check(content) {
    for (const piece of ownTextsWith(content, SIGN)) {
      const words = piece.path ? piece.words : outsideCode(piece.words);
      const found = findLostLetters(words);
      const legacy = found.length > 0 ? findLegacyText(piece.text) : [];
      const isLegacy = (at: number): boolean =>
        legacy.some(({ offset, written }) => offset <= at && at < offset + written.length);
      for (const { offset, written } of found.filter(({ offset }) => !isLegacy(offset)).slice(0, MOST))
        yield {
          ...placeInText(piece, offset),
          value: written,
          message: `'${written}' có chữ đã mất, thành dấu hỏi hoặc dấu lạ`,
          advice: 'chép lại từ bản gốc hoặc gõ lại; nếu đúng là viết như vậy thì ghi vào acknowledged',
        };
    }
  },
};
