import { slug } from '../../text/slug.ts';

/** Letters that stand for "made of the title, without its first so many words". Addresses have no capital letters. */
const MADE_OF_TITLE = ['A', 'B', 'C', 'D'] as const;

/**
 * A page's address in few bytes: most are their folder and their title, some without the title's first words.
 *
 * @param folder the part that all pages of its kind begin with, e.g. "van-ban/"
 * @example packPath('van-ban/61-2018-nd-cp-moi/', 'Nghị định 61/2018/NĐ-CP', 'van-ban/') // → 'C-moi'
 */
export function packPath(path: string, title: string, folder: string): string {
  const rest = path.slice(folder.length).replace(/\/$/, '');
  for (const [without, mark] of MADE_OF_TITLE.entries()) {
    const made = slugWithout(title, without);
    if (made !== '' && rest.startsWith(made)) return mark + rest.slice(made.length);
  }
  return rest;
}

/** Inverse of `packPath`. */
export function unpackPath(packed: string, title: string, folder: string): string {
  const without = MADE_OF_TITLE.findIndex((mark) => packed.startsWith(mark));
  const rest = without < 0 ? packed : slugWithout(title, without) + packed.slice(1);
  return `${folder}${rest}/`;
}

const slugWithout = (title: string, words: number): string => slug(title.split(' ').slice(words).join(' '));
