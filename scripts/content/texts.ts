import { SLUG } from '../../src/fields/references.ts';
import { textsIn } from '../../src/fields/texts-in.ts';
import { allFiles, isImported, type Content, type ContentFile, type Finding } from './content.ts';
import type { Path } from './problem.ts';
import { onceOf } from '../../src/site/once.ts';

/** One text of a file: a field of its YAML at any depth, or the body of an entry. */
export interface TextPiece {
  in: ContentFile;
  /** The field; absent for the body. */
  path?: Path;
  /** As written. */
  text: string;
  /** The same length, with web and e-mail addresses and record ids blanked out: what a reader reads as words. */
  words: string;
  /** Whether the import wrote it, letter by letter as the official record has it. */
  official: boolean;
}

/** Fields of an imported procedure that are the editors' own. */
const OWN_FIELDS = new Set([
  'summary',
  'aliases',
  'lifeEvents',
  'related',
  'commonMistakes',
  'differsFromRecord',
  'awaiting',
  'acknowledged',
  'corrections',
]);
/** Fields that hold names for machines, never words. */
const MACHINE_FIELDS = new Set(['portalId', 'imported', 'copied', 'id', 'goto', 'file']);
const ADDRESSES =
  /(?<![a-z0-9+.-])[a-z][a-z0-9+.-]{0,20}:\/\/[^\s<>"')\]]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}|\]\([^)\s]*/gi;

/** Every text of a file, fields first. */
export const textsOf = onceOf((file: ContentFile): TextPiece[] => [
  ...fieldTexts(file, file.data, [], isImported(file)),
  ...bodyText(file),
]);

/** Every text that shows the sign, official ones too; files that do not show it are not taken apart. */
export function* textsWith(content: Content, sign: RegExp): Generator<TextPiece> {
  for (const file of allFiles(content))
    if (sign.test(file.text)) for (const piece of textsOf(file)) if (sign.test(piece.text)) yield piece;
}

/** The texts of a file that its editors wrote; of an imported one, all but the official part. */
const ownTextsOf = onceOf((file: ContentFile): TextPiece[] =>
  isImported(file) ? [...ownFields(file), ...bodyText(file)] : textsOf(file),
);

const ownFields = (file: ContentFile): TextPiece[] =>
  Object.entries(file.data ?? {}).flatMap(([key, value]) =>
    OWN_FIELDS.has(key) ? [...fieldTexts(file, value, [key], false)] : [],
  );

/** Every text that editors wrote and that shows the sign. */
export function* ownTextsWith(content: Content, sign: RegExp): Generator<TextPiece> {
  for (const file of allFiles(content))
    for (const piece of ownTextsOf(file)) if (sign.test(piece.text)) yield piece;
}

function* fieldTexts(file: ContentFile, data: unknown, top: Path, isOfficial: boolean): Generator<TextPiece> {
  for (const [path, text] of textsIn(data, top, MACHINE_FIELDS)) {
    const official = isOfficial && !OWN_FIELDS.has(String(path[0]));
    if (!isSlug(text)) yield { in: file, path, text, words: wordsOf(text), official };
  }
}

function* bodyText(file: ContentFile): Generator<TextPiece> {
  if ('body' in file && typeof file.body === 'string' && file.body.trim() !== '')
    yield { in: file, text: file.body, words: wordsOf(file.body), official: false };
}

/** An id of another entry, never words. */
const isSlug = (text: string): boolean => /[a-z]/.test(text) && SLUG.test(text);

const MAY_HOLD_ADDRESS = /:\/\/|@|\]\(|-[0-9a-f]{4}-/i;
/** A text of the same length with addresses and record ids blanked out. */
export const wordsOf = (text: string): string =>
  MAY_HOLD_ADDRESS.test(text) ? text.replace(ADDRESSES, (found) => ' '.repeat(found.length)) : text;

/** Where in its file a place of the text stands, for a finding. */
export const placeInText = (piece: TextPiece, at: number): Pick<Finding, 'in' | 'path' | 'offset'> =>
  piece.path ? { in: piece.in, path: piece.path } : { in: piece.in, offset: bodyOffset(piece.in) + at };

const bodyOffset = (file: ContentFile): number =>
  'bodyOffset' in file && typeof file.bodyOffset === 'number' ? file.bodyOffset : 0;

/** The names of the fields that lead to a text, outermost first; empty for the body. */
export const keysOf = ({ path = [] }: TextPiece): string[] => path.map(String);

/** Whether the text keeps a source's own words, or tells why an editor accepted a warning: neither is told to readers as a fact. */
export const isQuoted = (piece: TextPiece): boolean =>
  ['asInSource', 'acknowledged'].includes(keysOf(piece)[0] ?? '');

/** Whether the text is words as people type them into the search, which no rule of writing binds. */
export const isSpoken = (piece: TextPiece): boolean =>
  ('list' in piece.in && piece.in.list !== 'site') ||
  ['aliases', 'keywords'].includes(keysOf(piece)[0] ?? '');
