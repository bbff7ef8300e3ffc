import { allEntries, type Content, type Finding, type Rule } from '../../../content/content.ts';
import { masked, PRIVACY_ADVICE, withoutDigits } from './privacy-advice.ts';
import { keysOf, ownTextsWith, placeInText, textsWith, type TextPiece } from '../../../content/texts.ts';

const NAME = '\\p{Lu}\\p{L}*(?:\\s\\p{Lu}\\p{L}*){1,4}';
const PERSON = `(?:ông|bà|anh|chị|cháu|em|cụ|cô|chú|bác|Ông|Bà|Anh|Chị|Cháu|Em|Cụ|Cô|Chú|Bác)\\s${NAME}`;
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
  /(?<![\p{L}\d.,/_-])(?:\+84[ .-]?|0)\d{2}(?:\d{7}|([ .-])\d{3}\1\d{4}|([ .-])\d{4}\2\d{3}|[ .-]\d{7}|\d([ .-])\d{3}\3\d{3}|\d([ .-])\d{2}\4\d{2}\4\d{2}|\d[ .-]\d{6})(?![\d_]|[.,-]\d)/gu;
const MOBILE_SIGN = /(?:\+84|0)[ .-]?[35789][\d .-]{7}/;
/** Numbers that only look like a mobile one after such a word. */
const OTHER_NUMBER = /(?:mã|số) (?:số )?(?:thuế|hồ sơ|BHXH|bảo hiểm|căn cước|định danh|sổ)[^\d\n]{0,20}$/iu;

type Contact = { phones?: unknown; fax?: unknown; phone?: unknown; verification?: { state?: unknown } };

/** Numbers that an office has confirmed as its own: these are public. */
function officialNumbers(content: Content): Set<string> {
  const contacts: (Contact | undefined)[] = [
    ...allEntries(content).map(({ data }) => (data ?? undefined) as Contact | undefined),
    (content.lists.site?.data as { imprint?: Contact } | undefined)?.imprint,
  ];
  return new Set(
    contacts
      .filter((contact) => contact?.verification?.state === 'verified')
      .flatMap((contact) => [contact?.phones, contact?.fax, contact?.phone].flat().map(String)),
  );
}

function* mobilesIn(piece: TextPiece, official: ReadonlySet<string>): Generator<Finding> {
  for (const { index, 0: written } of piece.words.matchAll(MOBILE_IN_TEXT)) {
    const digits = written.replace(/^\+84/, '0').replace(/\D/g, '');
    if (!MOBILE.test(digits) || official.has(digits) || OTHER_NUMBER.test(piece.words.slice(0, index)))
      continue;
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
