import { foldMarks, hasMarks } from '../../text/fold.ts';
import type { Suggestable, Suggestables } from './suggestion-list.ts';

/** What is suggested for what is typed, and the other name by which it was found. */
interface Suggested {
  readonly title: string;
  readonly path: string;
  readonly alias?: string;
}

/** How far each thing puts a suggestion back, in groups of use: words apart count as much as two groups. */
const APART = 2;
const OTHER_MARKS = 1;
const NOT_AT_START = 0.4;
const BY_ALIAS = 0.1;

/** How many words lead on by themselves, where names of so many things at most begin with them, and how many of these are told. */
const FEWEST_WORDS = 2;
const MOST_BEGUN = 12;
const TOLD_BEGUN = 2;

/** What people type before every name, which tells nothing. */
const OPENING = /^(?:thu tuc|cach|toi muon)(?: |$)/;

interface Name {
  text: string;
  /** Folded, a blank before each word. */
  key: string;
}

/** Words without marks and signs, a blank between. */
const words = (text: string): string =>
  foldMarks(text)
    .replace(/[^\p{L}\p{N}./-]+/gu, ' ')
    .trim();

/** The two spellings of the sound i at the end of a short word: ky = ki. */
const spellings = (word: string): string[] =>
  /^[a-z]{1,2}[iy]$/.test(word) ? [word, word.slice(0, -1) + (word.endsWith('i') ? 'y' : 'i')] : [word];

/**
 * Opens a list of suggestions. What it gives is ranked by use first: a thing of a group much asked for stands before one
 * that begins with the very letters.
 *
 * @example openSuggestions(groups)('khai', 6) // 'Đăng ký khai sinh' before 'Khai thác …'
 */
export function openSuggestions(groups: Suggestables): (typed: string, limit: number) => Suggested[] {
  const known = groups.flatMap((group, tier) =>
    group.map((thing, place) => ({
      thing,
      // Only the list of the most used is in an order of use; in the others all are alike.
      use: tier === 0 ? place / group.length : tier,
      names: [thing.title, ...thing.aliases].map((text): Name => ({ text, key: ` ${words(text)}` })),
    })),
  );
  return (typed, limit) => {
    const whole = words(typed);
    if (whole === '') return [];
    const asked = whole.replace(OPENING, '');
    const marks = hasMarks(typed) ? typed.trim().toLowerCase().normalize('NFC') : '';
    const found = named(asked, marks);
    return (found.length > 0 ? found : begun(asked.split(' ').slice(0, -1))).slice(0, limit);
  };

  /** What the words before an unknown last one lead to ("mở tiệm" of "mở tiệm nail"), where they are telling. */
  function begun(before: readonly string[]): Suggested[] {
    if (before.length < FEWEST_WORDS) return [];
    const found = named(`${before.join(' ')} `, '');
    return found.length > MOST_BEGUN
      ? []
      : found.length > 0
        ? found.slice(0, TOLD_BEGUN)
        : begun(before.slice(0, -1));
  }

  function named(asked: string, marks: string): Suggested[] {
    return known
      .flatMap(({ thing, use, names }, place) => {
        const [best] = names
          .flatMap((name, at) => {
            const put = distance(name, asked, marks);
            return put === undefined ? [] : [{ name, put: put + (at === 0 ? 0 : BY_ALIAS), at }];
          })
          .sort((a, b) => a.put - b.put);
        return best ? [{ ...shown(thing, best), put: use + best.put, place }] : [];
      })
      .sort((a, b) => a.put - b.put || a.place - b.place)
      .map(({ put: _put, place: _place, ...suggested }) => suggested);
  }
}

const shown = ({ title, path }: Suggestable, { name, at }: { name: Name; at: number }): Suggested =>
  at === 0 ? { title, path } : { title, path, alias: name.text };

/** How far a name is from what is typed; undefined where it lacks a word of it. The last word may be half a word; with a blank behind it, the name begins with all, whole. */
function distance({ text, key }: Name, asked: string, marks: string): number | undefined {
  const other = marks !== '' && !text.toLowerCase().normalize('NFC').includes(marks) ? OTHER_MARKS : 0;
  const at = `${key} `.indexOf(` ${asked}`);
  if (at === 0) return other;
  if (asked.endsWith(' ')) return undefined;
  if (at > 0) return other + NOT_AT_START;
  const has = asked.split(' ').every((word) => spellings(word).some((spelt) => key.includes(` ${spelt}`)));
  return has ? other + APART : undefined;
}
