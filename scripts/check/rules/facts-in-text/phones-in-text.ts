import { PHONE } from '../../../../src/fields/contact.ts';
import { lacksDigit, oldLandline } from '../../../../src/text/area-codes.ts';
import { plainFigures } from '../../../../src/text/plain-figures.ts';
import { formatPhone } from '../../../../src/text/phone.ts';
import { linksOf } from '../../../content/body-links.ts';
import { allEntries, type Finding, type Rule } from '../../../content/content.ts';
import { placeInText, ownTextsWith } from '../../../content/texts.ts';

/** A number after a word that says it is one; other rows of digits may be anything. */
const AFTER_WORD =
  /(?:điện thoại|đ\.?\s?thoại|(?<!\p{L})ĐT|hotline|đường dây nóng|tổng đài|máy bàn|fax|zalo|\btel|(?:gọi|liên hệ)(?: số| qua số)?)[^\d\n+]{0,25}?((?:\(?\+84|\(?0)[\d .()-]{5,18}\d)(?![\d/])/giu;
const SIGN =
  /(?:thoại|ĐT|hotline|nóng|tổng đài|máy bàn|fax|zalo|tel|gọi|liên hệ)[^\n]{0,30}[\d\uFF10-\uFF19]/iu;

/** @example plainDigits('+84 (294) 3 832 000') // '02943832000' */
const plainDigits = (written: string): string =>
  written
    .replace(/^\(?(?:\+|00)84/, '0')
    .replace(/\D/g, '')
    .replace(/^00/, '0');

/** What is wrong with a number, and its right form where the area code alone is old. */
function faultOf(digits: string): [message: string, advice: string] | undefined {
  if (PHONE.test(digits)) return undefined;
  if (lacksDigit(digits))
    return ['thiếu một chữ số', 'hỏi lại rồi viết đủ 11 chữ số, kể cả mã vùng bắt đầu bằng 02'];
  const known = oldLandline(digits);
  if (known) {
    const right = formatPhone(known.now).replaceAll('\u00a0', ' ');
    return [
      `mã vùng ${known.old} đã đổi từ năm 2017; có phải '${right}'?`,
      `gọi thử, rồi sửa thành '${right}'`,
    ];
  }
  if (/^01[2689]\d{8}$/.test(digits))
    return ['số di động 11 chữ số không còn dùng từ năm 2018', 'hỏi lại số mới (10 chữ số)'];
  if (digits.length === 11 || digits.length === 10)
    return [
      'không phải đầu số điện thoại đang dùng',
      'kiểm tra mã vùng (02…) hoặc đầu số di động rồi gọi thử',
    ];
  return [
    `${digits.length < 10 ? 'thiếu' : 'thừa'} chữ số (đang có ${digits.length})`,
    'máy bàn có 11 chữ số kể cả mã vùng, di động có 10; gọi thử rồi sửa',
  ];
}

/** A telephone number in a text must be one that can be called (requirement I09). */
export const phonesInText: Rule = {
  id: 'phones-in-text',
  severity: 'warning',
  description: 'Số điện thoại viết trong bài phải gọi được',
  *check(content) {
    for (const piece of ownTextsWith(content, SIGN))
      for (const match of plainFigures(piece.words).matchAll(AFTER_WORD)) {
        const written = match[1] ?? '';
        const said = sayFault(written);
        if (said) yield { ...placeInText(piece, match.index + match[0].indexOf(written)), ...said };
      }
    for (const entry of allEntries(content))
      for (const { at, target, isReference } of linksOf(entry)) {
        const [, written] = /^tel:([^;,?]*)/i.exec(target) ?? [];
        const said = written === undefined || isReference ? undefined : sayFault(written);
        if (said) yield { in: entry, offset: entry.bodyOffset + at, ...said };
      }
  },
};

function sayFault(written: string): Pick<Finding, 'value' | 'message' | 'advice'> | undefined {
  const [message, advice] = faultOf(plainDigits(written)) ?? [];
  return message === undefined
    ? undefined
    : { value: written, message: `số điện thoại '${written}': ${message}`, advice };
}
