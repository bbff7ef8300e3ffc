import { zipEntries, type ZipEntry } from '../../zip/zip-entries.ts';
import { withoutReferences } from '../../../src/text/character-references.ts';

/** Far above the words of any form; what unpacks to more is told as unreadable. */
const MOST_UNPACKED = 60_000_000;

const plain = (xml: string): string => withoutReferences(xml.replace(/<[^>]*>/g, ''));

/** The parts of a document whose names fit, as text; undefined where one is too large or can't be unpacked. */
function partsOf(bytes: Buffer, names: RegExp): string[] | undefined {
  let left = MOST_UNPACKED;
  const parts: string[] = [];
  for (const { name, unpack } of zipEntries(bytes)?.filter((entry: ZipEntry) => names.test(entry.name)) ??
    []) {
    const content = unpack(left);
    if (!Buffer.isBuffer(content)) return undefined;
    left -= content.length;
    parts.push(`${name}\n${content.toString('utf8')}`);
  }
  return parts;
}

/** Paragraphs of a Word document or a LibreOffice text, headers, footers and notes included. */
export const paragraphsOf = (bytes: Buffer): string[] | undefined =>
  partsOf(
    bytes,
    /^(?:word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)|content|styles)\.xml$/,
  )?.flatMap((part) =>
    part
      .slice(part.indexOf('\n') + 1)
      .replace(/<(?:w:br|w:cr|text:line-break)\s*\/?>|<\/(?:w:p|text:p|text:h)>/g, '\n')
      .replace(/<(?:w:tab|text:tab|text:s)\b[^>]*>/g, ' ')
      .split('\n')
      .map(plain)
      .filter((line) => line.trim() !== ''),
  );

/** Numbers that lose their first nought in a spreadsheet, by the word above them, and how many digits they have. */
const KEPT_NOUGHTS: readonly (readonly [RegExp, number])[] = [
  [/căn cước|CCCD|định danh/iu, 12],
  [/điện thoại|di động|SĐT|ĐT(?!\p{L})|Zalo/iu, 10],
];

/** Cells of an Excel workbook, each behind what stands at the head of its column: a number alone says little. */
export function cellsOf(bytes: Buffer): string[] | undefined {
  const parts = partsOf(bytes, /^xl\/(?:sharedStrings|worksheets\/[^/]+)\.xml$/);
  if (!parts) return undefined;
  const shared = parts
    .filter((part) => part.startsWith('xl/sharedStrings'))
    .flatMap((part) =>
      [...part.matchAll(/<si(?:\s[^>]*)?>([^]*?)<\/si>/g)].map(([, inside = '']) => plain(inside)),
    );
  return parts
    .filter((part) => part.startsWith('xl/worksheets/'))
    .flatMap((part) => sheetCells(part, shared));
}

function sheetCells(sheet: string, shared: readonly string[]): string[] {
  const heads = new Map<string, string>();
  return [...sheet.matchAll(/<c\s([^>]*)>([^]*?)<\/c>/g)].flatMap(([, attributes = '', inside = '']) => {
    const column = /\br="([A-Z]+)/.exec(attributes)?.[1] ?? '';
    const kind = /\bt="(\w+)"/.exec(attributes)?.[1];
    const value = /<v>([^<]*)<\/v>/.exec(inside)?.[1] ?? '';
    const text =
      kind === 's'
        ? (shared[Number(value)] ?? '')
        : kind === 'inlineStr'
          ? plain(inside)
          : withoutReferences(value);
    if (text.trim() === '') return [];
    const head = heads.get(column);
    if (head === undefined) heads.set(column, text);
    return [head === undefined ? text : `${head}: ${withNoughts(head, text)}`];
  });
}

function withNoughts(head: string, text: string): string {
  const digits = KEPT_NOUGHTS.find(([word]) => word.test(head))?.[1];
  return digits !== undefined && /^[1-9]\d+$/.test(text) && text.length === digits - 1 ? `0${text}` : text;
}
