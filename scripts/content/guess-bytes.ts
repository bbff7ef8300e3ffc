import { findLegacyText, LEGACY_ENCODINGS } from '../../src/text/legacy-encodings/find-legacy-text.ts';
import { showAsWindows1252 } from '../../src/text/legacy-encodings/windows-bytes.ts';

/** What bytes that are not UTF-8 most likely are. */
export interface BytesGuess {
  /** Of the encoding, to an editor. */
  name: string;
  /** The text in Unicode (NFC). */
  text: string;
}

/** Names the encoding of bytes that are no UTF-8 and reads them; undefined when their words show none. */
export function guessBytes(bytes: Uint8Array): BytesGuess | undefined {
  return utf16(bytes) ?? legacyBytes(bytes);
}

function utf16(bytes: Uint8Array): BytesGuess | undefined {
  if (bytes.length % 2 !== 0 || bytes.length < 4) return undefined;
  const [first, second] = bytes;
  const marked =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : undefined;
  for (const label of marked ? [marked] : ['utf-16le', 'utf-16be']) {
    const text = decodeWhole(bytes, label);
    if (text !== undefined && (marked !== undefined || isPlainText(text)))
      return { name: 'UTF-16', text: text.normalize('NFC') };
  }
  return undefined;
}

function decodeWhole(bytes: Uint8Array, label: string): string | undefined {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Nothing but Latin letters and their company: the wrong byte order gives Chinese and unassigned signs. */
const isPlainText = (text: string): boolean =>
  /^[\t\n\r -~\u00A0-\u024F\u0300-\u036F\u1E00-\u1EFF\u2010-\u2044\u20AB]+$/.test(text);

/** A file has one encoding, so that what several of its lines show holds for all of it. */
function legacyBytes(bytes: Uint8Array): BytesGuess | undefined {
  const shown = showAsWindows1252(bytes);
  const [id, ...others] = new Set(findLegacyText(shown).map(({ encoding }) => encoding.id));
  const encoding = LEGACY_ENCODINGS.find((one) => one.id === id);
  if (!encoding || others.length > 0 || id === 'viqr') return undefined;
  const text = shown.replace(/[^\n\r]+/g, (line) => encoding.decode(line)).normalize('NFC');
  return { name: encoding.name, text };
}
