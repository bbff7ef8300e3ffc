import { isWrittenSyllable } from '../syllables/written-syllable.ts';
import type { LegacyEncoding } from './legacy-encoding.ts';
import { findMisreadUtf8, type MisreadLine } from './misread-utf8.ts';
import { stretchesOf, type Stretch } from './stretches.ts';
import { TCVN3 } from './tcvn3.ts';
import { VIQR } from './viqr.ts';
import { VNI_WINDOWS } from './vni-windows.ts';
import { WINDOWS_1258 } from './windows-1258.ts';

/** Every encoding that is recognised; the first of equals wins. */
export const LEGACY_ENCODINGS: readonly LegacyEncoding[] = [TCVN3, VNI_WINDOWS, WINDOWS_1258, VIQR];

/** A stretch of one line that is in a legacy encoding. */
export interface LegacyText {
  encoding: Pick<LegacyEncoding, 'id' | 'name' | 'isDoubtful'>;
  offset: number;
  /** As it stands in the text, from the first damaged word to the last; of a line that can't be read, all of it. */
  written: string;
  /** The same in Unicode (NFC); absent where a letter is lost. */
  decoded?: string;
}

/**
 * The stretches of a text that were pasted in a legacy encoding (requirement C02). A stretch is accused only when
 * several of its words are no Vietnamese as they stand and become Vietnamese syllables, and few words speak against it;
 * a shorter one (a title with one such word) is then believed in the neighbourhood of accused ones.
 */
export function findLegacyText(text: string): LegacyText[] {
  const misread = findMisreadUtf8(text);
  // A line that is told already is not read again; its letters keep their places.
  const rest = misread.reduce(
    (whole, { offset, written }) =>
      whole.slice(0, offset) + '\0'.repeat(written.length) + whole.slice(offset + written.length),
    text,
  );
  return [...misread.map(misreadText), ...findInBytes(rest)].sort((a, b) => a.offset - b.offset);
}

const misreadText = ({ table, offset, written, decoded }: MisreadLine): LegacyText => ({
  encoding: { id: 'misread-utf8', name: `Unicode bị đọc sai bảng mã (UTF-8 thành ${table.name})` },
  offset,
  written,
  ...(decoded !== undefined && { decoded }),
});

function findInBytes(text: string): LegacyText[] {
  const suspects = LEGACY_ENCODINGS.filter((encoding) => encoding.hint.test(text));
  if (suspects.length === 0) return [];
  const isSuspect = (part: string): boolean => suspects.some(({ hint }) => hint.test(part));
  const stretches = stretchesOf(text, isSuspect).filter((stretch) => isSuspect(stretch.text));
  const encodings = stretches.map((stretch) => likeliest(stretch.text, suspects));
  const [only, ...others] = new Set(encodings.filter((encoding) => encoding !== undefined));
  return stretches.flatMap((stretch, index) => {
    const believed = only && others.length === 0 && speaks(stretch.text, only, 1) > 0 ? only : undefined;
    const encoding = encodings[index] ?? believed;
    return encoding ? [legacyText(encoding, stretch)] : [];
  });
}

function likeliest(text: string, suspects: readonly LegacyEncoding[]): LegacyEncoding | undefined {
  let best: { encoding: LegacyEncoding; words: number } | undefined;
  for (const encoding of suspects) {
    const words = encoding.hint.test(text) ? speaks(text, encoding, encoding.evidence) : 0;
    if (words > (best?.words ?? 0)) best = { encoding, words };
  }
  return best?.encoding;
}

/** How many different words speak for the encoding; 0 when they are too few or too many speak against it. */
function speaks(text: string, encoding: LegacyEncoding, least: number): number {
  const mended = new Set<string>();
  const costs = new Map<string, number>();
  let spoiled = 0;
  for (const [word] of text.matchAll(encoding.word)) {
    const cost = costs.get(word) ?? costOf(word, encoding);
    costs.set(word, cost);
    if (cost < 0) mended.add(word);
    else spoiled += cost;
  }
  return mended.size >= least && mended.size >= 2 * spoiled ? mended.size : 0;
}

/** What a word says against the encoding: -1 when it speaks for it, 0 for nothing, up to 1 when it would be spoiled. */
function costOf(word: string, encoding: LegacyEncoding): number {
  const decoded = encoding.decode(word);
  if (decoded === word) return 0;
  const before = isWrittenSyllable(word);
  if (!isWrittenSyllable(decoded)) return before ? 1 : 0.5;
  return !before && (encoding.shows?.(word) ?? true) ? -1 : 0;
}

function legacyText(encoding: LegacyEncoding, { text, offset }: Stretch): LegacyText {
  const decoded = encoding.decode(text);
  const same = commonPrefix(text, decoded);
  const start = same - (/(?<!\S)\S*$/u.exec(text.slice(0, same))?.[0].length ?? 0);
  const rest = commonPrefix(reversed(text.slice(start)), reversed(decoded.slice(start)));
  const kept = rest - (/^\S*/u.exec(text.slice(text.length - rest))?.[0].length ?? 0);
  return {
    encoding,
    offset: offset + start,
    written: text.slice(start, text.length - kept),
    decoded: decoded.slice(start, decoded.length - kept),
  };
}

function commonPrefix(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at++;
  return at;
}

const reversed = (text: string): string => text.split('').reverse().join('');
