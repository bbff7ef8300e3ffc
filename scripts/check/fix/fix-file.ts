import { applyEdits, type Edit } from '../../../src/entry-text/edits.ts';
import { isImported, type Entry, type ListFile, type Mending } from '../../content/content.ts';
import { shorten } from '../../content/problem.ts';
import { readOneFile } from '../../content/read-content.ts';
import { acknowledgementsOf } from '../acknowledgements.ts';
import {
  controlCharacters,
  doubleSpaces,
  foreignBlanks,
  legacyEncoding,
  lookAlikeLetters,
  unicodeNfc,
} from '../rules/letters/index.ts';
import { unreadableTextOf } from '../rules/letters/legacy-encoding.ts';
import { fieldValues } from './field-values.ts';
import { fixBytes } from './fix-bytes.ts';
import { tabbedIndent, trailingSpaces } from './spaces.ts';

/** One thing that was changed in a file; the line counts from 1. */
export interface Change {
  line: number;
  what: string;
  before: string;
  after: string;
}

const MENDINGS: readonly Mending[] = [
  legacyEncoding,
  foreignBlanks,
  unicodeNfc,
  lookAlikeLetters,
  controlCharacters,
  tabbedIndent,
  doubleSpaces,
  trailingSpaces,
  fieldValues,
];
const MOST_ROUNDS = 3;

/**
 * Mends a file's bytes as far as it can be done mechanically; undefined when they can't be read or need nothing.
 * @param path in the content folder, which says what the file is
 */
export function fixFile(bytes: Uint8Array, path: string): { text: string; changes: Change[] } | undefined {
  const read = fixBytes(bytes);
  let opened = read && open(read.text, path);
  if (!read || !opened) return undefined;
  const changes: Change[] = read.done.map((done) => ({ line: 1, ...done }));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { text } = opened;
    for (const mending of MENDINGS) {
      const mended = mend(opened, mending, path);
      for (const change of mended.changes) changes.push(change);
      opened = mended.opened;
    }
    if (opened.text === text) break;
  }
  return changes.length === 0 ? undefined : { text: opened.text, changes };
}

/** A text read as the file that it is, and how much is wrong with its form; what can't be split or parsed hides the rest. */
interface Opened {
  text: string;
  file: Entry | ListFile;
  faults: number;
}

function open(text: string, path: string): Opened | undefined {
  const read = readOneFile({ text, faults: [] }, '', path);
  if (!read) return undefined;
  const { file, problems } = read;
  const hidden = file.yaml === undefined ? 10_000 : file.data === undefined ? 5_000 : 0;
  return { text, file, faults: hidden + problems.length };
}

/** Does one mending, unless the file would then have more wrong than before. */
function mend(opened: Opened, mending: Mending, path: string): { opened: Opened; changes: Change[] } {
  const { text, file, faults } = opened;
  const edits = welcomeEdits(file, mending);
  const fixed = edits.length === 0 ? text : applyEdits(text, edits);
  const next = fixed === text ? undefined : open(fixed, path);
  if (!next || next.faults > faults) return { opened, changes: [] };
  return {
    opened: next,
    changes: edits.map((edit) => changeOf(text, edit, file.lineColumn(edit.from).line, mending.mends)),
  };
}

/** The edits of a mending, but for official text, what an editor has acknowledged, and lines that only a person can read. */
function welcomeEdits(file: Entry | ListFile, { id, official, find }: Mending): Edit[] {
  if (isImported(file) && !official) return [];
  const accepted = acknowledgementsOf(file).filter(({ rule }) => rule === id);
  const edits = [...find(file)].flatMap((finding) => finding.edits?.() ?? []);
  const isUnreadable = edits.length > 0 ? unreadableTextOf(file) : () => false;
  return edits.filter(
    ({ from }) => !isUnreadable(from) && !accepted.some(({ covers }) => covers(file.lineColumn(from).line)),
  );
}

/** An edit with the word or words that it changes. */
function changeOf(text: string, { from, to, text: written }: Edit, line: number, what: string): Change {
  const head = /\S{0,30}$/u.exec(text.slice(Math.max(0, from - 30), from))?.[0] ?? '';
  const tail = /^\S{0,30}/u.exec(text.slice(to, to + 30))?.[0] ?? '';
  const before = head + text.slice(from, to) + tail;
  return { line, what, before: visible(before), after: visible(head + written + tail) };
}

/** Text with a name for what nobody sees. */
const visible = (text: string): string =>
  shortenKeepingSpaces(
    text.replace(
      /[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF\p{M}]/gu,
      (letter) => `[U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
    ),
  );

const shortenKeepingSpaces = (text: string): string =>
  text.length > 60 ? shorten(text) : text.replaceAll('\t', '→').replaceAll('\n', '↵');
