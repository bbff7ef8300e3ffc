import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { listFiles } from '../../src/content-folder/list-folder.ts';
import { FIXTURES } from './content-folder.ts';

const BASE = join(FIXTURES, 'content-base');
const read = (path: string): { path: string; text: string } => ({
  path,
  text: readFileSync(join(BASE, path), 'utf8'),
});

/** The valid entries and lists that mutations start from. */
const ENTRIES = listFiles(BASE)
  .filter((path) => path.endsWith('.mdx'))
  .map(read);
const LISTS = listFiles(BASE)
  .filter((path) => path.endsWith('.yaml'))
  .map(read);

/** What editors, word processors and mischief put into files: marks of YAML, of Markdown, of MDX, odd letters. */
export const PIECES = [
  ...[
    '"',
    "'",
    ':',
    ': ',
    '- ',
    '\n',
    '\t',
    '#',
    '{',
    '}',
    '[',
    ']',
    '&a ',
    '*a',
    '!!str ',
    '|',
    '>',
    '---\n',
    '...\n',
    '+++\n',
  ],
  ...[
    '\0',
    '\u0007',
    '\u0085',
    '\u00AD',
    '\u200B',
    '\u2028',
    '\uFEFF',
    '\uFFFD',
    '\uE000',
    '\r',
    '\r\n',
    '\uD800',
    'e\u0302\u0301',
  ],
  ...[
    '<<: *a\n',
    '? ',
    '__proto__: 1\n',
    'constructor: {}\n',
    'a: 1\na: 2\n',
    '2026-02-30',
    '1e999',
    '.inf',
    '0x1F',
    '~',
    'null',
    'true',
    '%',
    '@',
    '`',
  ],
  ...[
    '<',
    '</',
    '<b>',
    '{1}',
    '<!--',
    '-->',
    '```\n',
    '~~~\n',
    '    ',
    '  \n',
    '**',
    '_',
    '[a](',
    '](',
    '![](',
    '<LuuY>\n',
    '</LuuY>\n',
    'import a\n',
    'export ',
  ],
  ...[
    'C¶i c¸ch hµnh chÝnh',
    'Caûi caùch haønh',
    "Ca?i ca'ch ha`nh",
    'NÐ-CP',
    'BHΧΗ',
    '0912345678',
    '012345678901',
    '31/01/2026',
    '10.000đ',
    'hoà hòa',
  ],
  ...[
    '# đã chấp nhận x: y — z, 2026-01-01\n',
    '\\',
    '\\u0000',
    '|2\n',
    'x'.repeat(400),
    '[['.repeat(50),
    '> '.repeat(70),
    '  '.repeat(90),
  ],
];

const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof({ weight: 4, arbitrary: fc.nat(6) }, { weight: 1, arbitrary: fc.nat(300) }),
  insert: fc.oneof(
    { weight: 1, arbitrary: fc.constant('') },
    { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
  ),
});
type Change = { at: number; cut: number; insert: string };

/** A text with a few stretches cut out and pieces put in. */
const mutate = (text: string, changes: readonly Change[]): string =>
  changes.reduce((result, { at, cut, insert }) => {
    const place = Math.floor(at * (result.length + 1));
    return result.slice(0, place) + insert + result.slice(place + cut);
  }, text);

/** A file of the content folder as bytes: a mutated one, or bytes of any kind between the marks of a front matter. */
export interface Mutant {
  /** The file that it stands for, by path. */
  path: string;
  bytes: Uint8Array;
}

const changes = fc.array(change, { minLength: 1, maxLength: 3 });
const mutatedFile = (files: readonly { path: string; text: string }[]): fc.Arbitrary<Mutant> =>
  fc
    .tuple(fc.constantFrom(...files), changes)
    .map(([{ path, text }, made]) => ({ path, bytes: Buffer.from(mutate(text, made)) }));
/** Only the body is broken, so that the front matter lets it through to the Markdown pipeline. */
const mutatedBody: fc.Arbitrary<Mutant> = fc
  .tuple(fc.constantFrom(...ENTRIES), changes)
  .map(([{ path, text }, made]) => {
    const body = text.indexOf('\n---\n') + '\n---\n'.length;
    return { path, bytes: Buffer.from(text.slice(0, body) + mutate(text.slice(body), made)) };
  });
const noise = fc
  .tuple(
    fc.constantFrom(...ENTRIES),
    fc.uint8Array({ maxLength: 200 }),
    fc.string({ maxLength: 120, unit: 'binary' }),
    fc.boolean(),
  )
  .map(([{ path }, bytes, text, split]) => ({
    path,
    bytes: split ? Buffer.from(`---\n${text}\n---\n${text}`) : bytes,
  }));

/** Entries, broken at random; most of them mutated real ones. */
export const brokenEntries = (count: number, seed: number): Mutant[] =>
  fc.sample(
    fc.oneof(
      { weight: 6, arbitrary: mutatedFile(ENTRIES) },
      { weight: 3, arbitrary: mutatedBody },
      { weight: 1, arbitrary: noise },
    ),
    {
      numRuns: count,
      seed,
    },
  );

/** Lists, broken at random. */
export const brokenLists = (count: number, seed: number): Mutant[] =>
  fc.sample(mutatedFile(LISTS), { numRuns: count, seed });
