import { allEntries, type Content, type Finding, type Rule } from '../../../content/content.ts';
import { plainFigures } from '../../../../src/text/plain-figures.ts';
import { masked, PRIVACY_ADVICE, withoutDigits } from './privacy-advice.ts';
import { keysOf, ownTextsWith, placeInText, textsWith, type TextPiece } from '../../../content/texts.ts';

const NAME = '\\p{Lu}\\p{L}*(?:\\s\\p{Lu}\\p{L}*){1,4}';
/** A person by title and name, as a pattern's source. */
export const PERSON = `(?:ông|bà|anh|chị|cháu|em|cụ|cô|chú|bác|Ông|Bà|Anh|Chị|Cháu|Em|Cụ|Cô|Chú|Bác)\\s${NAME}`;
const HOME = '(?:số nhà|nhà số|số \\d|hẻm|ngõ|đường|tổ \\d|ấp|khóm|thôn|khu phố)';

/** What tells where, when or how to find one person; what it is, and how it is written. */
const DETAILS: readonly (readonly [string, RegExp])[] = [
  [
    'địa chỉ nhà của một người',
    new RegExp(
      `${PERSON}[^.\\n]{0,40}?(?:ngụ|trú|cư trú|thường trú|tạm trú|sống|nhà) (?:tại |ở )?${HOME}[^.\\n]{0,40}`,
      'gu',
    ),
  ],
  [
    'địa chỉ nhà của một người',
    new RegExp(
      `(?:[Hh]ộ|[Gg]ia đình|[Nn]hà) ${PERSON}[^.\\n]{0,30}?(?:số nhà|nhà số) \\d+[^.\\n]{0,40}`,
      'gu',
    ),
  ],
  [
    'địa chỉ nhà của một người',
    /(?:thường trú|tạm trú|cư trú|ngụ|nhà ở|nhà riêng)(?: tại|:)? (?:số nhà |nhà số |số )\d+[^.\n]{0,40}/giu,
  ],
  [
    'ngày sinh của một người',
    new RegExp(
      `${NAME}[^.\\n]{0,20}?(?:sinh ngày|SN|ngày sinh:?) ?\\d{1,2}(?:[/.-]\\d{1,2}[/.-]\\d{4}| tháng \\d{1,2} năm \\d{4})`,
      'gu',
    ),
  ],
  [
    'số tài khoản ngân hàng',
    /(?:số tài khoản|\bSTK|tài khoản(?: ngân hàng| số)?)(?!\p{L})[^\d\n]{0,30}(?<!\d)(\d(?:[ .]?\d){7,17})(?!\d)/giu,
  ],
  ['mã số thuế', /(?:mã số thuế|\bMST)(?!\p{L})[^\d\n]{0,25}(?<!\d)(\d{10}(?:-?\d{3})?)(?!\d)/giu],
];
const DETAIL_SIGN =
  /(?:sinh|SN)[^\n]{0,8}\d|(?:trú|ngụ|sống|nhà)[^\n]{0,12}(?:số|hẻm|ngõ|đường|tổ|ấp|khóm|thôn|khu)|(?:khoản|STK|thuế|MST)[^\n]{0,60}\d[\d .]{6}/iu;

const MOBILE = /^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9\d)\d{7}$/;
const MOBILE_IN_TEXT =
  /(?<![\p{L}\d.,/_-])(?:\(?(?:\+|00|(?<=(?:thoại|di động|S?ĐT|gọi|Gọi|[Zz]alo|liên hệ|Liên hệ)[^\d\n]{0,12}))84\)?[ .-]{0,2}(?:\(0\)|0)?[ .-]?(?=\d)|\(?0)\d?(?:[ .()/-]{0,2}\d){8,9}(?![\d_]|[.,-]\d|\/(?!0\d{8})\d)/gu;
/** How people group the ten digits; others are days and times in a row. */
const GROUPS =
  /^(?:10|4 3 3|3 3 4|3 4 3|4 6|3 7|2 8|4 2 2 2|2 4 4|5 5|4 4 2|3 2 2 3|2 3 3 2|1 3 3 3|4 2 4|2 2 2 2 2|(?:1 ){9}1)$/;
/** With strokes between the groups it may be a day or a number of a document. */
const STROKES = /^(?:4 3 3|3 3 4|3 4 3|4 6)$/;
const MOBILE_SIGN = /(?:84|[0\uFF10])[^\p{L}\n]{0,4}[35789\uFF13\uFF15\uFF17-\uFF19][^\p{L}\n]{7}/u;

/** The ten digits of a mobile number and their groups, without the code of the country. */
function plainMobile(written: string): { digits: string; groups: string } {
  const national = written.replace(/^\(?(?:\+|00)?84\)?[ .-]*(?:\(0\)|0)?[ .-]*/, '0').replace(/^\(/, '');
  const groups = national.match(/\d+/g) ?? [];
  return { digits: groups.join(''), groups: groups.map(({ length }) => length).join(' ') };
}

/** Numbers that only look like a mobile one after such a word. */
const OTHER_NUMBER = /(?:mã|số) (?:số )?(?:thuế|hồ sơ|BHXH|bảo hiểm|căn cước|định danh|sổ)[^\d\n]{0,20}$/iu;

type Contact = { phones?: unknown; fax?: unknown; phone?: unknown; verification?: { state?: unknown } };

/** Numbers that an office has confirmed as its own: these are public. */
export function officialNumbers(content: Content): Set<string> {
  const { site } = content.lists;
  const contacts: (Contact | undefined)[] = [
    ...allEntries(content).map(({ data }) => (data ?? undefined) as Contact | undefined),
    (site?.data as { imprint?: Contact } | undefined)?.imprint,
    ...(site?.value?.earlier ?? []).map(({ imprint }) => imprint),
  ];
  return new Set(
    contacts
      .filter((contact) => contact?.verification?.state === 'verified')
      .flatMap((contact) => [contact?.phones, contact?.fax, contact?.phone].flat().map(String)),
  );
}

/** A mobile number in a text, as written and by its ten digits. */
interface Mobile {
  index: number;
  written: string;
  digits: string;
}

/** Every mobile number in a text, its figures plain, that is no office's. */
export function* privateMobilesIn(words: string, official: ReadonlySet<string>): Generator<Mobile> {
  for (const { index, 0: written } of words.matchAll(MOBILE_IN_TEXT)) {
    const { digits, groups } = plainMobile(written);
    if (!MOBILE.test(digits) || !(written.includes('/') ? STROKES : GROUPS).test(groups)) continue;
    if (!official.has(digits) && !OTHER_NUMBER.test(words.slice(0, index))) yield { index, written, digits };
  }
}

/** The words of a text, and the numbers that its links call. */
const withCalls = ({ text, words }: TextPiece): string =>
  [...text.matchAll(/\]\((tel:[^)\s]*)/g)].reduce(
    (all, { index, 1: call = '' }) => all.slice(0, index + 2) + call + all.slice(index + 2 + call.length),
    words,
  );

function* mobilesIn(piece: TextPiece, official: ReadonlySet<string>): Generator<Finding> {
  for (const { index, written, digits } of privateMobilesIn(plainFigures(withCalls(piece)), official)) {
    const isContact = ['phones', 'phone', 'fax'].some((key) => keysOf(piece).includes(key));
    if (isContact && written !== digits) continue;
    yield {
      ...placeInText(piece, index),
      value: masked(digits),
      message: isContact
        ? `số di động ${masked(digits)} chưa được xác minh là số dùng chung của cơ quan`
        : `số di động ${masked(digits)} không phải số của cơ quan nào trên trang; có thể là số riêng`,
      advice: isContact ? 'xác minh với cơ quan, hoặc xóa nếu là số riêng của một người' : PRIVACY_ADVICE,
    };
  }
}

function* detailsIn(piece: TextPiece): Generator<Finding> {
  for (const [what, pattern] of DETAILS)
    for (const match of piece.words.matchAll(pattern))
      yield {
        ...placeInText(piece, match.index),
        value: match[1] === undefined ? withoutDigits(match[0]) : masked(match[1]),
        message: `có vẻ là ${what}`,
        advice: PRIVACY_ADVICE,
      };
}

/** Private numbers, homes and birthdays of people, as far as words betray them (requirement K01). */
export const personalDetails: Rule = {
  id: 'personal-details',
  severity: 'warning',
  description: 'Không đăng số điện thoại riêng, địa chỉ nhà, ngày sinh, tài khoản của một người',
  *check(content) {
    const official = officialNumbers(content);
    for (const piece of textsWith(content, MOBILE_SIGN)) yield* mobilesIn(piece, official);
    for (const piece of ownTextsWith(content, DETAIL_SIGN)) yield* detailsIn(piece);
  },
};
