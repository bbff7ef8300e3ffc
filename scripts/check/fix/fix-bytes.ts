import { guessBytes } from '../../content/guess-bytes.ts';

/** The text of a file, and what had to be done to its bytes to get it. */
export interface FixedBytes {
  text: string;
  done: { what: string; before: string; after: string }[];
}

/**
 * Reads bytes as UTF-8; those of UTF-16, TCVN3, VNI or Windows-1258 are converted. A byte order mark goes, and mixed or
 * old line ends become one kind. Undefined when the bytes are no text that can be told for certain.
 */
export function fixBytes(bytes: Uint8Array): FixedBytes | undefined {
  const done: FixedBytes['done'] = [];
  let text = utf8(bytes);
  if (text === undefined) {
    const guess = guessBytes(bytes);
    if (!guess) return undefined;
    text = guess.text;
    done.push({ what: 'chuyển tệp sang UTF-8', before: guess.name, after: 'UTF-8' });
  }
  if (text.startsWith('\uFEFF')) {
    text = text.slice(1);
    if (done.length === 0) done.push({ what: 'xóa dấu BOM đầu tệp', before: 'UTF-8 BOM', after: 'UTF-8' });
  }
  const lines = oneLineEnd(text);
  if (lines !== text)
    done.push({
      what: 'thống nhất dấu xuống dòng',
      before: 'CR',
      after: lines.includes('\r\n') ? 'CRLF' : 'LF',
    });
  return { text: lines, done };
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** CRLF throughout stays; a file that mixes kinds, or has the old CR, gets LF. */
function oneLineEnd(text: string): string {
  if (!text.includes('\r')) return text;
  const rest = text.replaceAll('\r\n', '');
  if (!/[\r\n]/.test(rest)) return text;
  const end = text.includes('\r\n') && !rest.includes('\n') ? '\r\n' : '\n';
  return text.replace(/\r\n|\r|\n/g, end);
}
