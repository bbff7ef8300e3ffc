import { lowerFirst } from '../../../text/first-letter.ts';
import { cutAt } from '../sentences.ts';
import { withoutBullet } from './paper-rows.ts';

const CALLED = /\(sau đây gọi (?:tắt |chung )?là\s+(?<name>[^)]+)\)/iu;
/** Words before the name that say how it is handed in. */
const HANDED_IN =
  /^(?:\d{1,2}\s*(?:\([^)]*\))?\s*(?:bản|bộ)?\s*|(?:tùy từng trường hợp|xuất trình|nộp|lại|của|cung cấp|kèm theo|gồm|có)\s+|bản chính(?:\s+(?:hoặc|\()[^\p{Lu}]{0,70})?\s+(?=\p{Lu}|\S)|(?:chính|hoặc (?:biểu mẫu|bản)[^\p{Lu};]{0,60})\s+(?=\p{Lu})|(?:một )?bản (?:sao|chụp)(?:[^,;.]{0,70}?(?:chứng thực|đối chiếu|sổ gốc|điện tử)(?: điện tử)?(?: từ)?(?: bản chính| sổ gốc)?)+\s+)/iu;
/** More than one is to be handed in, which must stay said: '02 bộ bản vẽ', '2 ảnh'. */
const SEVERAL = /^(?!0?1(?!\d))\d{1,2}\s*(?:\([^)]*\))?\s*(?:bản(?! chính)|bộ|ảnh|tấm)(?!\p{L})/iu;
/** Where the name ends and its form, its issuer or its use begins. */
const ENDS =
  /(?<!\s)\s*(?:[(\n:;]|\.(?=\s|$|\p{Lu})|,\s*(?:trong đó|khi|chỉ|đúng mẫu|mẫu|kèm|có|còn|do|theo|được|ghi|gồm|bao gồm|nêu)|\s(?:theo (?:mẫu|Mẫu|quy định|các chỉ tiêu)|(?:được )?(?:quy định|ban hành) (?:tại|kèm)|ban hành|(?:theo )?Mẫu số|mẫu số|do (?:cơ quan|UBND|Ủy|Uỷ|cấp|người|tổ chức|các|Bộ|Công)|để (?:chứng|xác|đối|làm|cơ)|trong trường hợp|kèm theo|có xác nhận|có chữ ký|còn (?:giá trị|hiệu lực)|trong đó)(?=\s|$))/gu;
/** Whose paper it is, before its name: 'Quân đội: giấy giới thiệu …'. */
const WHOSE =
  /^(?!đơn|tờ|giấy|bản|phiếu|văn|hồ sơ|thẻ|sổ)\p{L}[^:\n,;(]{1,14}:[^\S\n]+(?=(?:đơn|tờ|giấy|bản|phiếu|văn|hồ sơ|thẻ|sổ)\s)/iu;
/** The shortest name that tells a paper from others, in letters: 'đơn đề nghị'. */
const SHORTEST = 10;
/** The longest name, in letters. */
const LONGEST = 60;

/**
 * A paper in few words: without whose form and what for, and without how many where it is one.
 * @example paperName('- Tờ khai đăng ký khai tử theo mẫu (nếu …);') // 'tờ khai đăng ký khai tử'
 */
export function paperName(text: string): string {
  const plain = withoutBullet(text).replace(/[^\S\n]+/gu, ' ');
  const called = CALLED.exec(plain)?.groups?.['name'];
  if (called !== undefined && called.length < LONGEST) return lowerFirst(called.trim());
  const bare = strip(plain).replace(WHOSE, '');
  const ends = [...bare.matchAll(ENDS)].map(({ index }) => index);
  const name = bare.slice(0, ends.find((at) => at >= SHORTEST) ?? ends.at(-1) ?? bare.length) || bare;
  const short = lowerFirst(name.trim().replace(/(?<![,;:.])[,;:.]+$/u, ''));
  const [, example] = /\ssau(?: đây)?\s*:?[\s\-+–a-z).]*?(\p{L}[^,;:(\n]+)/u.exec(bare) ?? [];
  const told =
    OPEN.test(short) && example ? `${short.replace(OPEN, '')}, như ${lowerFirst(example.trim())}` : short;
  return cutAt(told, LONGEST);
}

/** A name that only announces others: 'một trong các giấy tờ sau'. */
const OPEN = /(?<!\s)\s+sau(?: đây)?$/u;

function strip(text: string): string {
  const rest = SEVERAL.test(text) ? text : text.replace(HANDED_IN, '');
  return rest === text || rest.length < 4 ? text : strip(rest);
}

/** The key by which the same paper is known again in another row. */
export const paperKey = (name: string): string =>
  name
    .toLocaleLowerCase('vi')
    .replace(/uỷ/gu, 'ủy')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
