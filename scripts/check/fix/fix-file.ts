import type { z } from 'astro/zod';
import { shorten } from '../../content/problem.ts';
import { splitEntry } from '../../../src/entry-text/split-entry.ts';
import { lineIndex } from '../../content/line-index.ts';
import { validate } from '../../content/validate.ts';
import { parseYaml } from '../../content/yaml-source.ts';
import { applyEdits, type Edit } from '../../../src/entry-text/edits.ts';
import { fieldValues } from './field-values.ts';
import { fixBytes } from './fix-bytes.ts';
import { composed, invisible, legacyText, lookAlikes } from './letters.ts';
import { isWelcome, openSource, type Repair } from './repair.ts';
import { doubledSpaces, tabbedIndent, trailingSpaces } from './spaces.ts';

/** One thing that was changed in a file; the line counts from 1. */
export interface Change {
  line: number;
  what: string;
  before: string;
  after: string;
}

const REPAIRS: readonly Repair[] = [
  legacyText,
  composed,
  lookAlikes,
  invisible,
  tabbedIndent,
  doubledSpaces,
  trailingSpaces,
  fieldValues,
];
const MOST_ROUNDS = 3;

/** Mends a file's bytes as far as it can be done mechanically; undefined when they can't be read or need nothing. */
export function fixFile(
  bytes: Uint8Array,
  schema: z.ZodType,
  isEntry: boolean,
): { text: string; changes: Change[] } | undefined {
  const read = fixBytes(bytes);
  if (!read) return undefined;
  let { text } = read;
  const changes: Change[] = read.done.map((done) => ({ line: 1, ...done }));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = text;
    for (const repair of REPAIRS) {
      const fixed = mend(text, repair, schema, isEntry);
      for (const change of fixed.changes) changes.push(change);
      text = fixed.text;
    }
    if (text === before) break;
  }
  return changes.length === 0 ? undefined : { text, changes };
}

/** Does one repair, unless the file would then have more wrong than before. */
function mend(
  text: string,
  repair: Repair,
  schema: z.ZodType,
  isEntry: boolean,
): { text: string; changes: Change[] } {
  const source = openSource(text, schema, isEntry);
  const edits = isWelcome(repair, source) ? repair.edits(source) : [];
  const fixed = edits.length === 0 ? text : applyEdits(text, edits);
  if (fixed === text || faultsOf(fixed, schema, isEntry) > faultsOf(text, schema, isEntry))
    return { text, changes: [] };
  const place = lineIndex(text);
  return {
    text: fixed,
    changes: edits.map((edit) => changeOf(text, edit, place(edit.from).line, repair.what)),
  };
}

/** How much is wrong with the form of a file; a file that can't be split or parsed hides the rest. */
function faultsOf(text: string, schema: z.ZodType, isEntry: boolean): number {
  const parts = isEntry ? splitEntry(text) : { yaml: text, yamlOffset: 0 };
  if (!('yaml' in parts)) return 10_000;
  const { data, faults } = parseYaml(parts.yaml, 0);
  if (data === undefined) return 5000 + faults.length;
  return faults.length + validate(schema, data ?? {}).faults.length;
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
