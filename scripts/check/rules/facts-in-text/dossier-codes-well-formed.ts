import { isCalendarDate } from '../../../../src/text/days.ts';
import { ownTextsWith, placeInText } from '../../../content/texts.ts';
import type { Rule } from '../../../content/content.ts';

const SIGN = /(?<![\d.])\d{2,4}\.\d{2}\.\d{2}\.[A-ZĐ]\d{1,3}-\d{3,8}-\d+/u;
const CODE = /^\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}-(\d{2})(\d{2})(\d{2})-\d{4,}$/;

/** Whether a code names unit, day and number as the one-stop rules have it: 000.01.23.H61-260211-0001 (requirement G05). */
function isWellFormed(code: string): boolean {
  const [, year, month, day] = CODE.exec(code) ?? [];
  return year !== undefined && isCalendarDate(`20${year}-${month}-${day}`);
}

/** A code that shows readers where their own stands must look like one. */
export const dossierCodesWellFormed: Rule = {
  id: 'dossier-codes-well-formed',
  severity: 'warning',
  description: 'Mã hồ sơ làm ví dụ phải đúng cách viết',
  *check(content) {
    for (const piece of ownTextsWith(content, SIGN))
      for (const { index, 0: code } of piece.words.matchAll(new RegExp(SIGN, 'gu')))
        if (!isWellFormed(code))
          yield {
            ...placeInText(piece, index),
            value: code,
            message: `'${code}' không phải một mã hồ sơ`,
            advice:
              'viết theo mẫu 000.01.23.H61-260211-0001: đơn vị, năm tháng ngày, số thứ tự; không chép mã hồ sơ thật',
          };
  },
};
