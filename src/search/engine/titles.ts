import type { Vocabulary } from './vocabulary.ts';

/** One name by which a document can be found, read once when the index opens. */
export interface Title {
  readonly document: number;
  /** Spelling numbers in order. */
  readonly spellings: Uint16Array;
  /** How many of its words count whole in the length of the name; those in brackets and in the tail of a long name less. */
  readonly head: number;
  readonly tailShare: number;
  /** Length of the name: the rarity of its words by their shares. Known once all names have been read. */
  readonly length: number;
  /** Spellings of words that make it a special case, where the name begins with them or turns on them. */
  readonly specialities: readonly number[];
  /** Whether it names a matter of another body. */
  readonly isElsewhere: boolean;
  /** Official names and their parts 1, aliases a little less. */
  readonly factor: number;
}

const LONG_NAME = 12;

/**
 * Words by which official names mark what comes after the first issue of a paper, or a special case of a procedure:
 * again, change, extend, revoke, end, abroad, at the border, mobile. Who does not say so wants the plain case.
 */
const SPECIALITIES = new Set(
  'lại|đổi|sửa|hạn|thu|dứt|xóa|xoá|thể|ngừng|hủy|huỷ|dừng|thôi|trả|lưu|biên|ngoài|liên'.split('|'),
);

/** What official names start and end with without telling anything. */
const EMPTY_START = /^\s*thủ tục\s+/iu;
const EMPTY_END = /\s*\((?:thực hiện tại )?(?:công an )?cấp (?:xã|huyện|tỉnh)\)\s*$/iu;

/** Splits compound names ("Khai lệ phí trước bạ nhà, đất/ Miễn lệ phí …; …") into parts that are names themselves. */
export function nameParts(name: string): string[] {
  if (!/[;/]/.test(name)) return [];
  const parts = name
    .replace(/\([^)]*\)?/g, ' ')
    .split(/[;/]/)
    .map((part) => part.trim())
    .filter((part) => part.split(/\s+/).length >= 3);
  return parts.length > 1 ? parts : [];
}

/** Reads one name into a title. `tailShare` is what a word in brackets or far behind adds to the length. */
export function readTitle(
  document: number,
  name: string,
  vocabulary: Vocabulary,
  factor: number,
  tailShare: number,
): Title {
  const start = name.replace(EMPTY_START, '');
  const bracket = start.indexOf('(');
  const text = bracket < 0 ? start : start.replace(EMPTY_END, '');
  const head = bracket > 8 ? text.slice(0, bracket) : text;
  const headSpellings = vocabulary.learn(head);
  const tail = head === text ? [] : vocabulary.learn(text.slice(head.length));
  return {
    document,
    length: 0,
    head: Math.min(headSpellings.length, LONG_NAME),
    tailShare,
    specialities: headSpellings.filter((spelling) => SPECIALITIES.has(vocabulary.textOf(spelling))),
    isElsewhere: false,
    spellings: Uint16Array.from(tail.length === 0 ? headSpellings : [...headSpellings, ...tail]),
    factor,
  };
}

/** The share of a word in the length of a title. */
export const shareOf = ({ head, tailShare }: Title, place: number): number => (place < head ? 1 : tailShare);

/** The title with its length, which depends on how rare its words are among all names. */
export function measureTitle(title: Title, vocabulary: Vocabulary, rarityCap: number): Title {
  const length = title.spellings.reduce(
    (sum, spelling, at) =>
      sum + shareOf(title, at) * vocabulary.rarity(vocabulary.plainOf(spelling), rarityCap),
    0,
  );
  return { ...title, length };
}
