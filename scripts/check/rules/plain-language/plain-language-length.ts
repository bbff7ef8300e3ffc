import { sentenceFigures, syllablesIn } from '../../../../src/text/prose/readability.ts';
import { unmask } from '../../../../src/text/prose/sentences.ts';
import type { Finding, Rule } from '../../../content/content.ts';
import { shorten } from '../../../content/problem.ts';
import { placeInProse, proseByPage, proseOf, type Prose } from './prose.ts';

/**
 * Longest sentence, in syllables. A Vietnamese word has about one and a half, so that these are 23 and 30 words: the
 * 25 words that plain-language guides advise at most, a little less where it is read first, a little more elsewhere.
 */
const MOST = { summary: 35, text: 45 } as const;

/** The same guides advise 15 to 20 words on average; 25 syllables are about 17. */
const MOST_ON_AVERAGE = 25;
/** An average over fewer sentences says nothing. */
const FEWEST = 4;

/** Sentences that are too long to be taken in at one reading. */
export const plainLanguageLength: Rule = {
  id: 'plain-language-length',
  severity: 'warning',
  description:
    'Câu ngắn: tóm tắt không quá 35 tiếng một câu, bài không quá 45 tiếng, trung bình không quá 25 tiếng',
  *check(content) {
    const prose = proseOf(content).filter(({ kind }) => kind !== 'title');
    for (const piece of prose) yield* longSentences(piece);
    for (const pieces of proseByPage(prose)) yield* longOnAverage(pieces);
  },
};

function* longSentences(piece: Prose): Generator<Finding> {
  const most = piece.kind === 'summary' ? MOST.summary : MOST.text;
  for (const { text, start } of piece.sentences) {
    const length = syllablesIn(text);
    if (length > most)
      yield {
        ...placeInProse(piece, start),
        value: shorten(unmask(text)),
        message: `câu dài ${length} tiếng; ${piece.kind === 'summary' ? 'tóm tắt' : 'bài'} nên không quá ${most} tiếng một câu`,
        advice: 'tách thành hai, ba câu, mỗi câu một ý; liệt kê nhiều thứ thì viết thành danh sách',
      };
  }
}

function* longOnAverage(pieces: readonly Prose[]): Generator<Finding> {
  const { sentences, average } = sentenceFigures(pieces.flatMap((piece) => piece.sentences));
  if (sentences < FEWEST || average <= MOST_ON_AVERAGE) return;
  const [longest] = pieces
    .flatMap((piece) =>
      piece.sentences.map((sentence) => ({ piece, sentence, length: syllablesIn(sentence.text) })),
    )
    .sort((a, b) => b.length - a.length);
  if (longest)
    yield {
      ...placeInProse(longest.piece, longest.sentence.start),
      value: shorten(unmask(longest.sentence.text)),
      message: `cả bài trung bình ${Math.round(average)} tiếng một câu, nên không quá ${MOST_ON_AVERAGE}; đây là câu dài nhất`,
      advice: 'tách các câu dài, mỗi câu một ý',
    };
}
