import { readAlike } from '../text/look-alikes.ts';

/**
 * A name as it reads: its words, without the capitals, blanks and stops that its typing has too many of.
 * @example tidyName('THỦ TỤC QUỸ TỰ GIẢI THỂ (Cấp xã) .') // 'thủ tục quỹ tự giải thể (cấp xã)'
 */
function tidyName(name: string): string {
  return (isShouted(name) ? name.toLocaleLowerCase('vi') : name)
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[.,;:)])/gu, '')
    .replace(/(?<=\p{L}[,;”])(?=\p{L})/gu, ' ')
    .replace(/ ?\/ ?(?=\p{L})/gu, '/')
    .replace(/(?<![\s.,;])[\s.,;]+$/u, '');
}

/** Whether a name of several words is typed in capitals, but for what stands in brackets. */
export function isShouted(name: string): boolean {
  const words = name.replace(/\([^()]*\)/gu, '');
  const capitals = words.search(/\p{Lu}\p{Lu}/u);
  return capitals >= 0 && !/\p{Ll}/u.test(words) && /\s/u.test(words.slice(capitals));
}

/**
 * A procedure's name without the words that every name may begin with, for lists and sorting. The official name stays
 * whole on its own page.
 * @example plainTitle('Thủ tục đăng ký khai sinh') // 'Đăng ký khai sinh'
 */
export function plainTitle(name: string): string {
  const rest = tidyName(name).replace(/^thủ tục\s+/i, '');
  return rest.charAt(0).toLocaleUpperCase('vi') + rest.slice(1);
}

/** The letter under which a name stands in the index: the letter itself, or # where it begins with none. */
export function firstLetter(name: string): string {
  const letter = readAlike(plainTitle(name))
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC')
    .charAt(0);
  const upper = letter.toLocaleUpperCase('vi');
  return /\p{L}/u.test(upper) ? upper : '#';
}

/** The address of a letter's page: ă, â, đ … need names in ASCII. */
export function letterSlug(letter: string): string {
  const names: Record<string, string> = {
    Ă: 'a-trang',
    Â: 'a-non',
    Đ: 'd-gach',
    Ê: 'e-non',
    Ô: 'o-non',
    Ơ: 'o-moc',
    Ư: 'u-moc',
    '#': 'khac',
  };
  return names[letter] ?? letter.toLowerCase();
}

/** A name cut at a whole word for tight places; the full name is one step away. */
export function shortTitle(name: string, max = 110): string {
  const title = plainTitle(name);
  if (title.length <= max) return title;
  return `${title.slice(0, title.lastIndexOf(' ', max - 1)).replace(/(?<![,;:\s])[,;:\s]+$/, '')} …`;
}

/**
 * What people call a procedure, for a list of the most needed ones: its own name while that is short, else the first
 * name that its entry gives as usual among people, else the name cut.
 * @example everydayTitle({ name: 'Thủ tục chứng thực bản sao từ bản chính giấy tờ, văn bản …', aliases: ['sao y giấy tờ'] }) // 'Sao y giấy tờ'
 */
export function everydayTitle(
  {
    name,
    shortTitle: own,
    aliases,
  }: { name: string; shortTitle?: string | undefined; aliases: readonly string[] },
  max = 46,
): string {
  if (own !== undefined && own.length <= max) return own;
  const [alias] = aliases;
  return plainTitle(name).length > max && alias !== undefined ? plainTitle(alias) : shortTitle(name, max);
}

/** So many letters fill a third of a phone's screen. */
const LONG_NAME = 90;

/** Whether an official name is too long to head a page or a sheet in large letters. */
export const isLongName = (name: string): boolean => name.length > LONG_NAME;

/** So many letters fill a phone's screen even in small type. */
const VERY_LONG_NAME = 250;

/** The official name where it is so long that the head of its page shows only how it begins: it stands whole further down. */
export const wholeNameBelow = (procedure: {
  name: string;
  shortTitle?: string | undefined;
}): string | undefined => {
  const { official = '' } = headTitle(procedure);
  return official.length > VERY_LONG_NAME ? official : undefined;
};

/**
 * What stands large at the head of a procedure: the official name, or the editors' plain title where the name is long.
 * `official` is the name that then stands small below it.
 * @example headTitle({ name: 'Giao đất ở có thu tiền sử dụng đất …', shortTitle: 'Giao đất ở cho cán bộ' }).title // 'Giao đất ở cho cán bộ'
 */
export function headTitle({ name, shortTitle }: { name: string; shortTitle?: string | undefined }): {
  title: string;
  official?: string;
} {
  return shortTitle !== undefined && isLongName(name)
    ? { title: shortTitle, official: name }
    : { title: name };
}
