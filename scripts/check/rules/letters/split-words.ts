import { findLegacyText } from '../../../../src/text/legacy-encodings/find-legacy-text.ts';
import { splitWords as findSplitWords } from '../../../../src/text/syllables/split-words.ts';
import type { Rule } from '../../../content/content.ts';
import { isSpoken, ownTextsWith, placeInText } from '../../../content/texts.ts';
import { outsideCode } from './outside-code.ts';

const SIGN = /\p{L} \p{L}/u;

/** Syllables with a blank in them, as text copied from PDF has them; words without a blank are `glued-words`. */
export const splitWords: Rule = {
  id: 'split-words',
  severity: 'warning',
  description: 'Không có chữ bị dấu cách cắt làm đôi',
  *check(content) {
    for (const piece of ownTextsWith(content, SIGN)) {
      if (isSpoken(piece)) continue;
      const text = piece.path ? piece.words : outsideCode(piece.words);
      const [first] = findSplitWords(text.replaceAll('\u00A0', ' '));
      if (first && findLegacyText(piece.text).length === 0)
        yield {
          ...placeInText(piece, first.offset),
          value: first.written,
          message: `chữ bị cắt làm đôi; có phải '${first.joined}'?`,
          advice:
            'chép từ PDF hay bị như vậy: xóa dấu cách, đọc lại cả đoạn; nếu đúng thì ghi vào acknowledged',
        };
    }
  },
};
