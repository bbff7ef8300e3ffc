import { findUnexplained } from '../../../../src/text/abbreviations.ts';
import { unmask } from '../../../../src/text/prose/sentences.ts';
import type { Finding, Rule } from '../../../content/content.ts';
import { shorten } from '../../../content/problem.ts';
import { placeInProse, proseByPage, proseOf, type Prose } from './prose.ts';

/** Abbreviations that an entry uses before it has said what they stand for. */
export const plainLanguageAbbreviations: Rule = {
  id: 'plain-language-abbreviations',
  severity: 'warning',
  description: 'Chữ viết tắt phải được viết đủ ở lần đầu trong bài',
  *check(content) {
    for (const pieces of proseByPage(proseOf(content))) yield* unexplainedIn(pieces);
  },
};

/** Reads the pieces of one page as one text, and tells each abbreviation at its first use. */
function* unexplainedIn(pieces: readonly Prose[]): Generator<Finding> {
  const offsets: number[] = [];
  let whole = '';
  for (const { text } of pieces) {
    offsets.push(whole.length);
    whole += `${text}\n`;
  }
  for (const { letters, start, words } of findUnexplained(whole)) {
    const index = offsets.findLastIndex((offset) => offset <= start);
    const piece = pieces[index];
    if (!piece) continue;
    const inside = start - (offsets[index] ?? 0);
    const sentence = piece.sentences.findLast((candidate) => candidate.start <= inside);
    yield {
      ...placeInProse(piece, inside),
      value: shorten(unmask(sentence?.text ?? piece.text)),
      message: `chữ viết tắt '${letters}' chưa được giải thích trong bài`,
      advice: words
        ? `lần đầu viết "${words}", hoặc "${words} (${letters})" nếu còn dùng lại`
        : `lần đầu viết đủ chữ, hoặc ghi nghĩa trong ngoặc ngay sau: "${letters} (…)"`,
    };
  }
}
