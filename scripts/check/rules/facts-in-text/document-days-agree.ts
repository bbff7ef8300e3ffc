import { yearOfNumber } from '../../../../src/legal-documents/document-number.ts';
import { MAY_CITE, numbersInText } from '../../../../src/legal-documents/numbers-in-text.ts';
import { formatDate } from '../../../../src/text/dates.ts';
import { isoDay } from '../../../../src/text/days.ts';
import type { Content, Rule } from '../../../content/content.ts';
import { isQuoted, ownTextsWith, placeInText } from '../../../content/texts.ts';

/** The day behind a number: 'Nghị định 99/2026/NĐ-CP của Chính phủ ngày 12/01/2026'. */
const BEHIND =
  /^(?: của [^,.;:()]{1,60})?,? (?:(?:ban hành|ký) )?(?<written>ngày (?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4}))(?!\d)/iu;
/** The day before it: 'Ngày 12/01/2026, Chính phủ ban hành Nghị định 99/2026/NĐ-CP'. */
const BEFORE =
  /(?<written>ngày (?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4}))[^.;]{0,80}\s(?:ban hành|ký)\s[^.;,\d]{0,60}$/iu;

/** The days on which documents of a number were issued; only numbers that carry their year are the same document everywhere. */
function daysByNumber(content: Content): Map<string, string[]> {
  const days = new Map<string, string[]>();
  for (const { fields } of content.entries.legalDocuments)
    if (fields.number !== undefined && fields.issuedOn && yearOfNumber(fields.number) !== undefined)
      days.set(fields.number, [...(days.get(fields.number) ?? []), fields.issuedOn]);
  return days;
}

/** A document is issued once: a text that tells another day than the document's own entry misleads whoever looks it up. */
export const documentDaysAgree: Rule = {
  id: 'document-days-agree',
  severity: 'warning',
  description: 'Ngày ban hành viết trong bài khớp với ngày ở mục văn bản',
  *check(content) {
    const days = daysByNumber(content);
    for (const piece of ownTextsWith(content, MAY_CITE)) {
      if (isQuoted(piece)) continue;
      for (const { at, written: number } of numbersInText(piece.words)) {
        const known = days.get(number);
        if (known === undefined) continue;
        const after = piece.words.slice(at + number.length);
        const told = BEHIND.exec(after) ?? BEFORE.exec(piece.words.slice(0, at));
        const { written = '', day = '', month = '', year = '' } = told?.groups ?? {};
        if (told === null || known.includes(isoDay(year, month, day))) continue;
        yield {
          ...placeInText(piece, at),
          value: number,
          message: `${number} ở đây ghi '${written}', mà mục văn bản ghi ngày ${known.map(formatDate).join(', ')}`,
          advice: 'đối chiếu văn bản gốc rồi sửa chỗ sai',
        };
      }
    }
  },
};
