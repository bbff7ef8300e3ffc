import { allFiles, type Content } from '../content/content.ts';
import { placeOf, problemAt } from '../content/place.ts';
import { placeInText, textsOf, type TextPiece } from '../content/texts.ts';
import { byteOrder } from '../../src/text/byte-order.ts';

/** A web address that the content names, and where. */
export interface NamedAddress {
  /** Without its `#…`: no server sees that. */
  url: string;
  host: string;
  /** Every place that names it, in the order of files and lines. */
  places: { file: string; line: number }[];
  /** Whether an article stands there that this site reposts: when its owner takes it down, so must we (requirement J03). */
  isReposted?: true;
  /** Whether an entry names it as a source of what it says. */
  isSource?: true;
}

const ADDRESS = /(?<![a-z0-9+.-])https?:\/\/[^\s<>"'`\]]+/gi;

/** Where the text ends without the stops before this place. */
function beforeStops(text: string, end: number): number {
  let at = end;
  while (at > 0 && '.,;:!?*_'.includes(text.charAt(at - 1))) at--;
  return at;
}

const count = (text: string, letter: string): number => text.split(letter).length - 1;

/** An address in running text often takes the sentence's full stop or bracket with it. */
function trimmed(address: string): string {
  const bare = address.slice(0, beforeStops(address, address.length)).replace(/#[^]*$/, '');
  let end = bare.length;
  for (let spare = count(bare, ')') - count(bare, '('); spare > 0; spare--) {
    const bracket = bare.lastIndexOf(')', end - 1);
    spare += count(bare.slice(bracket, end), '(');
    end = beforeStops(bare, bracket);
  }
  return bare.slice(0, end);
}

const hostOf = (url: string): string | undefined => (URL.canParse(url) ? new URL(url).host : undefined);

function placeOfAddress(piece: TextPiece, at: number): { file: string; line: number } {
  const { path, offset = 0 } = placeInText(piece, at);
  const { file, line } = path ? placeOf(piece.in, path) : problemAt(piece.in, offset);
  return { file, line };
}

/** Every http(s) address of the content, each once, in the order of hosts and addresses. */
export function collectAddresses(content: Content): NamedAddress[] {
  const found = new Map<string, NamedAddress>();
  for (const file of allFiles(content)) {
    if (!/https?:\/\//i.test(file.text)) continue;
    for (const piece of textsOf(file))
      for (const { index, 0: written } of piece.text.matchAll(ADDRESS)) {
        const url = trimmed(written);
        const host = hostOf(url);
        if (host === undefined) continue;
        const named = found.get(url) ?? { url, host, places: [] };
        if (piece.path?.[0] === 'repost' && piece.path[1] === 'url') named.isReposted = true;
        if (piece.path?.some((step) => step === 'source' || step === 'sources')) named.isSource = true;
        named.places.push(placeOfAddress(piece, index));
        found.set(url, named);
      }
  }
  return [...found.values()].sort((a, b) => byteOrder(a.host, b.host) || byteOrder(a.url, b.url));
}
