import type { Vocabulary } from './vocabulary.ts';

/** One name by which a document can be found, read once when the index opens. */
export interface Title {
  readonly document: number;
  /** Spelling numbers in order. */
  readonly spellings: Uint16Array;
  /** First letters of its words, plain. */
  readonly initials: string;
  /** For each word, its share in the length of the name: less in brackets and in the tail of long names. */
  readonly shares: Float32Array;
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
const EMPTY_PARTS = /^\s*thủ tục\s+|\s*\((?:thực hiện tại )?(?:công an )?cấp (?:xã|huyện|tỉnh)\)\s*$/giu;

/** Splits compound names ("Khai lệ phí trước bạ nhà, đất/ Miễn lệ phí …; …") into parts that are names themselves. */
export function nameParts(name: string): string[] {
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
  const text = name.replace(EMPTY_PARTS, '');
  const bracket = text.indexOf('(');
  const head = bracket > 8 ? text.slice(0, bracket) : text;
  const headSpellings = vocabulary.learn(head);
  const spellings = [...headSpellings, ...vocabulary.learn(text.slice(head.length))];
  const shares = spellings.map((_, at) => (at < headSpellings.length && at < LONG_NAME ? 1 : tailShare));
  const specialities = headSpellings.filter((spelling) => SPECIALITIES.has(vocabulary.textOf(spelling)));
  const initials = spellings.map((spelling) => vocabulary.initialOf(spelling)).join('');
  return {
    document,
    length: 0,
    initials,
    specialities,
    isElsewhere: false,
    spellings: Uint16Array.from(spellings),
    shares: Float32Array.from(shares),
    factor,
  };
}

/** The title with its length, which depends on how rare its words are among all names. */
export function measureTitle(title: Title, vocabulary: Vocabulary, rarityCap: number): Title {
  const length = title.spellings.reduce(
    (sum, spelling, at) =>
      sum + (title.shares[at] ?? 1) * vocabulary.rarity(vocabulary.plainOf(spelling), rarityCap),
    0,
  );
  return { ...title, length };
}
