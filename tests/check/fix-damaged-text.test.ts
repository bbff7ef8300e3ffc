import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixFile } from '../../scripts/check/fix/fix-file.ts';
import { readOneFile } from '../../scripts/content/read-content.ts';
import { legacyEncoding } from '../../scripts/check/rules/letters/legacy-encoding.ts';
import { findLostLetters } from '../../src/text/lost-letters.ts';
import { MISREADINGS, OLD_WRITINGS, type Damage } from '../samples/damaged-text.ts';
import { FIXTURES } from './content-folder.ts';

const FILE = 'tin-tuc/2026/tin-thu.mdx';
const NEWS = readFileSync(join(FIXTURES, 'content-base', FILE), 'utf8');
/** Words of every rime and tone, capitals, names, figures and signs, as texts of an office have them. */
const WORDS =
  `người dân được hưởng đủ quyền lợi ở phường xã Ủy ban nhân dân Đường dây nóng hồ sơ đơn giản rút ngắn thời hạn không đi lại nhiều lần
   khai sinh kết hôn nuôi con tử tuất trợ cấp giấy chứng nhận sử dụng đất nghỉ hưu bằng cấp cũng kỹ lưỡng thuở quýt nguyễn huỳnh khuỷu
   Trần Thị Ở Đặng Văn Ẩn Ý kiến phản ánh kiến nghị và của là mà à cà phê làm hành chính công bố thủ tục xử lý ngày 01/02/2026 10.000đ
   “trong ngoặc kép” 2026 (xã) – nộp, trả; miễn phí. 50% số 18001096 ẵm ỡm giữa ngoằn ngoèo ỷ lại ỹ nghĩa Cải cách CỘNG HÒA XÃ HỘI`.split(
    /\s+/,
  );
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 5, maxLength: 25 })
  .map((words) => words.join(' '))
  // Without letters of Vietnamese nothing is damaged; "dđ" is read in two ways in VIQR.
  .filter((text) => (text.match(/[\u0100-\u1FFF]/g) ?? []).length >= 6);

/** A program drops what it can't show: control characters, soft hyphens, no-break spaces for plain ones. */
const dropping = (text: string): string =>
  text.replace(/[\u0080-\u009F\u00AD]/g, '').replaceAll('\u00A0', ' ');
const DAMAGES: Record<string, Damage> = {
  ...Object.fromEntries(
    Object.entries(MISREADINGS).flatMap(([name, misread]): [string, Damage][] => [
      [name, misread],
      [`${name} twice`, (text) => misread(misread(text))],
      [`${name}, dropping letters`, (text) => dropping(misread(text))],
    ]),
  ),
  ...OLD_WRITINGS,
  'letters lost to question marks': (text) => text.replace(/[^\0-\xFF“”–]/g, '?'),
  'all marked letters lost': (text) => text.replace(/[^\0-\x7F]/g, '?'),
};

const isTold = (text: string): boolean => {
  const file = readOneFile({ text, faults: [] }, '', FILE)?.file;
  return (
    file !== undefined && ([...legacyEncoding.find(file)].length > 0 || findLostLetters(text).length > 0)
  );
};
const PLACES = {
  'the body': (text: string) => NEWS.replace('Nội dung tin thử.', () => text),
  'a field': (text: string) => NEWS.replace(/title: .*/, () => `title: ${JSON.stringify(text)}`),
};

describe.each(Object.entries(DAMAGES))('--fix of text damaged by %s', (name, damage) => {
  // Capitals with a tone have no letters of their own in the .VnTime fonts.
  const same = (one: string, other: string): boolean =>
    name === 'tcvn3' ? one.toLowerCase() === other.toLowerCase() : one === other;

  it.each(Object.entries(PLACES))('gives it back whole or leaves it and tells it, in %s', (_, put) => {
    fc.assert(
      fc.property(sentence, (text) => {
        const [was, damaged] = [put(text), put(damage(text))];
        if (was === damaged) return;
        const after = fixFile(Buffer.from(damaged), FILE)?.text ?? damaged;
        if (same(after, was)) return;
        expect({ after, isTold: isTold(after) }).toEqual({ after: damaged, isTold: true });
      }),
      { seed: 20261124, numRuns: 150 },
    );
  });
});
