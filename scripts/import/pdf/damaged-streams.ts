import { inflateSync } from 'node:zlib';

/** All compressed parts of a PDF together may unpack to so much; the portal's unpack to 3 MB. 60 MB of drawing take 35 s. */
export const MOST_UNPACKED_MEGABYTES = 12;

/** How a part is packed, in the words behind its /Filter. */
const FILTER = /\/Filter(?![A-Za-z])\s{0,20}([^]{0,40})/g;
/** How the portal's parts are packed, and pictures, whose size is bounded where they are read. */
const KNOWN_FILTER =
  /^(?:\/(?:FlateDecode|DCTDecode)\s{0,20}[/>]|\[\s{0,20}\/(?:FlateDecode|DCTDecode)\s{0,20}\])/;
/** Pages inside pages, each as often as it likes: a few lines may draw without end. */
const FORM = /\/Subtype\s*\/Form(?![A-Za-z])/;

/** What of its compressed parts keeps a PDF from being read. */
export type StreamsState = 'whole' | 'damaged' | 'too large' | 'locked' | 'foreign';

/**
 * Whether the compressed parts of a PDF are whole. pdf.js shows what it can of a damaged one, so that a page would
 * silently have fewer lines; and it unpacks whatever it is given, however much, in every way that PDF knows. What the
 * portal's own PDFs do not hold is foreign: other ways of packing, drawings that draw each other.
 */
export function stateOfStreams(bytes: Uint8Array): StreamsState {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = file.toString('latin1');
  if (text.includes('/Encrypt')) return 'locked';
  const opening = /\bstream\b(?:[ \t]*(?:\r\n?|\n))?/g;
  let [left, behind] = [MOST_UNPACKED_MEGABYTES * 1024 * 1024, 0];
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const { index, 0: start } = found;
    const said = spelledOut(text.slice(behind, index));
    behind = index;
    const filters = [...said.matchAll(FILTER)].map(([, filter = '']) => filter);
    if (FORM.test(said) || filters.some((filter) => !KNOWN_FILTER.test(filter))) return 'foreign';
    const isPacked = filters.some((filter) => filter.includes('/Fl'));
    const end = text.indexOf('endstream', index);
    if (end === -1 && isPacked) return 'damaged';
    const written = file.subarray(index + start.length, end === -1 ? undefined : end);
    const content = isPacked ? unpacked(written, left) : written;
    if (content === undefined) return 'damaged';
    if (content.length > left) return 'too large';
    if (filters.length === 0 || isPacked) {
      if (isNested(content)) return 'foreign';
      left -= content.length;
    }
    if (end !== -1) behind = opening.lastIndex = end;
  }
  return 'whole';
}

/** What is said before a part, with its names spelled out (ISO 32000-1, 7.3.5). */
const spelledOut = (text: string): string =>
  text.replace(/#([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** A part as it unpacks, or more than `most` bytes of nothing for too many; undefined when its checksum is wrong. */
function unpacked(compressed: Buffer, most: number): Buffer | undefined {
  try {
    return inflateSync(compressed, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    return error instanceof RangeError ? Buffer.alloc(most + 1) : undefined;
  }
}

/** Settings kept aside at one time, by `q`, until `Q` takes them back (ISO 32000-1, 8.4.2); the portal keeps a dozen. */
const MOST_KEPT = 1000;
const KEEP = /(?<![^\s()<>[\]{}%\0])[qQ](?![^\s()<>[\]{}/%\0])/g;

/** Whether a part keeps so many settings that the reader would run out of memory. */
function isNested(content: Buffer): boolean {
  let kept = 0;
  for (const [letter] of content.toString('latin1').matchAll(KEEP))
    if ((kept = letter === 'q' ? kept + 1 : Math.max(0, kept - 1)) > MOST_KEPT) return true;
  return false;
}
