import { endOfIssuer } from '../../../../src/legal-documents/issuers/issuer-codes.ts';
import {
  MAY_CITE,
  numbersInText,
  type NumberInText,
} from '../../../../src/legal-documents/numbers-in-text.ts';
import { yearOfNumber } from '../../../../src/legal-documents/document-number.ts';
import type { Content, Finding, Rule } from '../../../content/content.ts';
import { nearest } from '../../../../src/text/nearest.ts';
import {
  isQuoted,
  isSpoken,
  keysOf,
  placeInText,
  ownTextsWith,
  type TextPiece,
} from '../../../content/texts.ts';

/** Letters that look-alike-letters tells about. */
const FOREIGN = /[ÐðƉɖ\u0370-\u04FF]/;

/** Fields that keep a source's own writing, or that the schema checks by itself. */
const isExempt = (piece: TextPiece): boolean => {
  const [first] = keysOf(piece);
  const isOwnNumber =
    'collection' in piece.in && piece.in.collection === 'legalDocuments' && first === 'number';
  return isOwnNumber || isSpoken(piece) || isQuoted(piece);
};

/** Numbers that documents of the content carry, for the nearest right value. */
const knownNumbers = (content: Content): string[] =>
  content.entries.legalDocuments.flatMap(({ fields }) => fields.number ?? []).sort();

const symbolOf = (number: string): string => number.replace(/^[^/-]*[/-](?:(?:19|20)\d\d\/)?/, '');

/** The known document that a wrong number means: the same but for its writing, its missing year or one letter. */
function likelyNumber({ written, likely }: NumberInText, known: readonly string[]): string | undefined {
  if (likely !== undefined) return likely;
  const number = written.replace(/\s/g, '');
  const withYear = known.filter(
    (candidate) =>
      yearOfNumber(candidate) !== undefined &&
      candidate.split('/')[0] === number.split('/')[0] &&
      symbolOf(candidate) === symbolOf(number),
  );
  return withYear.length === 1 ? withYear[0] : nearest(number, known);
}

/** The year after the ministries were merged; a number that carries it or a later one can't have an old ministry's code. */
function afterItsEnd(number: string): string | undefined {
  const end = endOfIssuer(number);
  const year = yearOfNumber(number);
  if (!end || year === undefined || year <= end.endedOn.slice(0, 4)) return undefined;
  return `cơ quan mang ký hiệu ${end.code} không còn từ ngày ${end.endedOn}, nay là ${end.successor}`;
}

function* wrongNumbers(piece: TextPiece, known: readonly string[]): Generator<Finding> {
  for (const found of numbersInText(piece.words)) {
    const wrong = found.error ?? afterItsEnd(found.written);
    if (wrong === undefined || FOREIGN.test(found.written)) continue;
    const likely = found.error === undefined ? undefined : likelyNumber(found, known);
    yield {
      ...placeInText(piece, found.at),
      value: found.written,
      message: `số ký hiệu '${found.written}': ${wrong}${likely ? `; có phải '${likely}'?` : ''}`,
      advice: likely
        ? `đối chiếu văn bản gốc rồi sửa thành '${likely}'`
        : 'đối chiếu văn bản gốc rồi sửa lại',
    };
  }
}

/** A number cited in any text is written as documents are numbered, or nobody finds the document (§R of the requirements). */
export const citedNumbers: Rule = {
  id: 'cited-numbers',
  severity: 'warning',
  description: 'Số ký hiệu nhắc trong bài viết đúng cách',
  *check(content) {
    const known = knownNumbers(content);
    for (const piece of ownTextsWith(content, MAY_CITE))
      if (!isExempt(piece)) yield* wrongNumbers(piece, known);
  },
};
