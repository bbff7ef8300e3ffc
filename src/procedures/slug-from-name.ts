import { freeName } from '../text/reserved-names.ts';
import { slug } from '../text/slug.ts';

/** The longest address part that still reads well and fits a link in a message. */
const SLUG_LENGTH = 80;

/**
 * A procedure's file name made of its official name: ASCII words, at most {@link SLUG_LENGTH} characters, never a
 * word cut in half, without the "Thủ tục" that many names begin with.
 *
 * @example slugFromName('Thủ tục đăng ký khai sinh') // → 'dang-ky-khai-sinh'
 */
export function slugFromName(name: string, length = SLUG_LENGTH): string {
  const whole = slug(name);
  const said = whole.replace(/^thu-tuc-(?=.)/, '');
  if (said.length <= length) return freeName(said);
  const cut = said.lastIndexOf('-', length);
  return freeName(cut > 0 ? said.slice(0, cut) : said.slice(0, length));
}

/**
 * A file name that no other procedure has. Names repeat (several procedures share one name, long names share their
 * beginning), so a taken one gets the digits of the code, and after that a counter.
 *
 * @example freeSlug('Đăng ký kết hôn', '1.000894', new Set(['dang-ky-ket-hon'])) // → 'dang-ky-ket-hon-1000894'
 */
export function freeSlug(name: string, code: string, taken: ReadonlySet<string>): string {
  const plain = slugFromName(name);
  if (plain !== '' && !taken.has(plain)) return plain;
  for (let copy = 1; ; copy += 1) {
    const suffix = [slug(code).replaceAll('-', ''), ...(copy > 1 ? [String(copy)] : [])].join('-');
    const shortened = slugFromName(name, SLUG_LENGTH - suffix.length - 1);
    const candidate = shortened === '' ? suffix : `${shortened}-${suffix}`;
    if (!taken.has(candidate)) return candidate;
  }
}
