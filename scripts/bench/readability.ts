/**
 * Prints how long the sentences of the content are, by what they are written for:
 * `node scripts/bench/readability.ts [--content DIR]`. Lengths in syllables (tiếng).
 */
import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { readEnvironment } from '../../src/site/environment.ts';
import { sentenceFigures } from '../../src/text/prose/readability.ts';
import { proseOf, type Prose } from '../check/rules/plain-language/prose.ts';
import { readContent } from '../content/read-content.ts';

const GROUPS: readonly [name: string, belongs: (piece: Prose) => boolean][] = [
  ['procedure summaries', ({ from, kind }) => from === 'procedures' && kind === 'summary'],
  ['procedure steps, notes', ({ from, kind }) => from === 'procedures' && kind === 'text'],
  ['news', ({ from }) => from === 'news'],
  ['model examples', ({ from }) => from === 'modelExamples'],
  ['questions', ({ from }) => from === 'questions'],
  ['standing pages', ({ from }) => from === 'standingPages'],
  ['guides, life events', ({ from }) => from === 'guides' || from === 'lifeEvents'],
  ['leaflets, radio, slogans', ({ from }) => from === 'materials'],
  ['everything', () => true],
];

const { values } = parseArgs({ options: { content: { type: 'string' } } });
const { contentDir, siteDate } = readEnvironment();
const { content } = readContent(resolve(values.content ?? contentDir), siteDate, resolve('public'));
const prose = proseOf(content).filter(({ kind }) => kind !== 'title');

console.table(
  Object.fromEntries(
    GROUPS.map(([name, belongs]) => {
      const figures = sentenceFigures(prose.filter(belongs).flatMap((piece) => piece.sentences));
      return [name, { ...figures, average: Number(figures.average.toFixed(1)) }];
    }),
  ),
);
