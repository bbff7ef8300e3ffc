import type { Content, Finding, Rule } from '../../../content/content.ts';
import { editDistance } from '../../../../src/text/nearest.ts';
import { keysOf, placeInText, ownTextsWith, type TextPiece } from '../../../content/texts.ts';

/** A code; that of a component is judged by components-lead-somewhere. */
const CODE = /(?<![\d.,]|thuTuc=")\d\.\d{6}(?![\d]|\.\d)/g;
/** A code that lost or won a digit, only right after a word that says it is one. */
const MALFORMED =
  /(?:mã(?: số)?(?: thủ tục| TTHC)?|thủ tục(?: số| mã)?|TTHC)\s+\(?((?:\d\.(?:\d{4,5}|\d{7,8})|\d\.\d{3}\.\d{3}|\d,\d{6}|[12]\d{6}))(?![\d.,]\d|\d)/giu;
/** Fields that name codes on purpose of procedures that may not be on the site, each with its own check. */
const CODE_FIELDS = new Set(['code', 'procedures', 'replacedBy', 'number']);

const ABOUT_RECORDS = new Set(['sources', 'state', 'awaiting', 'acknowledged', 'differsFromRecord']);

const codesOf = (content: Content): Set<string> =>
  new Set([
    ...content.entries.procedures.flatMap(({ fields, data }) => fields.code ?? rawCode(data) ?? []),
    ...content.entries.elsewhere.flatMap(({ fields }) => (fields.official ?? []).map(({ code }) => code)),
  ]);
const rawCode = (data: unknown): string | undefined => {
  const code = (data as { code?: unknown } | null | undefined)?.code;
  return code === undefined ? undefined : String(code);
};

/** Where a code may be of a procedure that the site need not have: sources, questions to the office, other records. */
const isElsewhere = (piece: TextPiece): boolean => {
  const keys = keysOf(piece);
  return (
    ABOUT_RECORDS.has(keys[0] ?? '') ||
    keys.at(-2) === 'deadline' ||
    CODE_FIELDS.has(keys.findLast((key) => !/^\d+$/.test(key)) ?? '')
  );
};

function* faults(piece: TextPiece, known: ReadonlySet<string>): Generator<Finding> {
  for (const { index, 0: code } of piece.words.matchAll(CODE)) {
    if (known.has(code)) continue;
    const likely = [...known].sort().find((other) => editDistance(code, other, 1) === 1);
    yield {
      ...placeInText(piece, index),
      value: code,
      message: `trang không có thủ tục nào mang mã '${code}'${likely ? `; có phải '${likely}'?` : ''}`,
      advice: 'đối chiếu mã trên Cổng Dịch vụ công quốc gia, hoặc thêm thủ tục ấy',
    };
  }
  for (const { index, 0: words, 1: code = '' } of piece.words.matchAll(MALFORMED))
    yield {
      ...placeInText(piece, index + words.indexOf(code)),
      value: code,
      message: `mã thủ tục '${code}' sai cách viết`,
      advice: 'mã có một chữ số, dấu chấm và sáu chữ số, ví dụ 1.001193',
    };
}

/** A procedure's code in a text leads to a procedure: people search by it (requirement F04). */
export const procedureCodesInText: Rule = {
  id: 'procedure-codes-in-text',
  severity: 'warning',
  description: 'Mã thủ tục nhắc trong bài phải đúng và có trên trang',
  *check(content) {
    const known = codesOf(content);
    for (const piece of ownTextsWith(content, /\d\.\d{3}|\d,\d{6}|(?:mã|tục|TTHC)[^\n]{0,20}\d{7}/iu))
      if (!isElsewhere(piece)) yield* faults(piece, known);
  },
};
