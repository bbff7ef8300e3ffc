import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linksIn } from '../../scripts/content/body-links.ts';
import { resolveLink } from '../../scripts/check/rules/links/resolve-link.ts';
import { frontMatterText } from '../../src/entry-text/yaml-text.ts';
import { lineDiff } from '../../scripts/import/entries/line-diff.ts';
import { LEGACY_ENCODINGS } from '../../src/text/legacy-encodings/find-legacy-text.ts';
import { matchedRanges } from '../../src/text/finding/matched-ranges.ts';
import { nearest } from '../../src/text/nearest.ts';
import { splitSentences } from '../../src/text/prose/sentences.ts';
import { beyondParser } from '../../src/markdown/beyond-parser.ts';
import { parseBody } from '../../src/markdown/parse-body.ts';
import { fencedCode, inlineCode } from '../../src/markdown/written-code.ts';
import { writtenMarks } from '../../src/markdown/written-marks.ts';
import { openSample } from '../samples/sample-procedures.ts';
import { growth, HOSTILE, repeated } from './growth.ts';

type TextTool = (text: string) => unknown;

/** Rooms whose functions of one text are all tried. */
const ROOMS = [
  'src/text/**/*.ts',
  'src/markdown/*.ts',
  'src/reading-aloud/*.ts',
  'src/search/engine/**/*.ts',
  'src/legal-documents/{document-number,numbers-in-text,issuers/issuer-codes}.ts',
  'src/procedures/{title,slug-from-name}.ts',
  'src/link-previews/picture-title.ts',
  'scripts/content/{body-links,problem}.ts',
  'scripts/import/entries/{front-matter,national-record-url}.ts',
  'src/procedures/versions/official-digest.ts',
  'scripts/import/mapping/official-text.ts',
];
const NO_ROOM =
  /\.test\.ts$|\.client\.ts$|queries\.ts$|schema\.ts$|(?:site-index|to-searchable|refuse-program|parse-body|facts-told)\.ts$/;
/** What takes a text and another thing beside it. */
const WITH_MORE: Readonly<Record<string, TextTool>> = {
  search: (
    (index) => (text) =>
      index.search(text)
  )(openSample()),
  suggest: (
    (index) => (text) =>
      index.suggest(text)
  )(openSample()),
  resolveLink: (text) => resolveLink(text, 'tin-tuc/a/', '/'),
  frontMatterText: (text) => frontMatterText({ name: text, note: `${text}\n${text}` }),
  lineDiff: (text) => lineDiff(text, `${text} khác`),
  matchedRanges: (text) => matchedRanges(text, ['khai', 'sinh']),
  nearest: (text) => nearest(text, ['khai-sinh', text.slice(1)]),
  fencedCode: (text) => [fencedCode(text, true), fencedCode(text, false), inlineCode(text)],
  writtenMarks: (text) => writtenMarks(text, ['Hinh']),
  splitSentences: (text) => splitSentences(text.replaceAll(' ', '\n')),
  // What beyond-parser.ts finds is never given to the parser.
  parseBody: (text) => beyondParser(text) ?? parseBody(text),
  linksIn: (text) => linksIn(`[a](b)\n${text}`),
  legacyEncodings: (text) => LEGACY_ENCODINGS.map(({ decode }) => decode(text)),
};

/** Every exported function that takes one text and does not refuse it for being a text. */
async function textTools(): Promise<[name: string, tool: TextTool][]> {
  const files = ROOMS.flatMap((room) => globSync(room)).filter((file) => !NO_ROOM.test(file));
  const modules = await Promise.all(
    files.map((file) => import(new URL(`../../${file}`, import.meta.url).href) as Promise<object>),
  );
  return modules.flatMap((module) =>
    Object.entries(module).filter(
      (entry): entry is [string, TextTool] =>
        typeof entry[1] === 'function' && entry[1].length === 1 && takesText(entry[1] as TextTool),
    ),
  );
}

function takesText(tool: TextTool): boolean {
  try {
    return !(tool('a b') instanceof Promise);
  } catch {
    return false;
  }
}

const found = await textTools();

describe('with 50,000 letters of repetition a tool for texts takes ten times as long as with 5,000', () => {
  it('in the rooms where such tools are', () => expect(found.length).toBeGreaterThan(60));
  it.each([...found, ...Object.entries(WITH_MORE)])('%s', (_, tool) => {
    for (const piece of HOSTILE)
      expect(
        growth((letters) => tool(repeated(piece, letters))),
        JSON.stringify(piece),
      ).toBeUndefined();
  });
});
