/**
 * Prints how long the sentences of the content are, by what they are written for:
 * `node scripts/bench/readability.ts [--content DIR]`. Lengths in syllables (tiếng).
 */
import { resolve } from 'node:path';
import { sentenceFigures } from '../../src/text/prose/readability.ts';
import { proseOf, type Prose } from '../check/rules/plain-language/prose.ts';
import { CONTENT, surroundings } from '../command-line/folder-options.ts';
import { runCall } from '../command-line/run-call.ts';
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

await runCall(
  {
    command: 'node scripts/bench/readability.ts',
    about: 'Câu trong nội dung dài bao nhiêu tiếng, theo loại bài.',
    options: { content: CONTENT },
    read: ({ content }) => surroundings(content),
  },
  ({ contentDir, siteDate }) => {
    const { content } = readContent(contentDir, siteDate, resolve('public'));
    const prose = proseOf(content).filter(({ kind }) => kind !== 'title');
    const rows = GROUPS.map(([name, belongs]) => {
      const figures = sentenceFigures(prose.filter(belongs).flatMap((piece) => piece.sentences));
      return [name, { ...figures, average: Number(figures.average.toFixed(1)) }] as const;
    });
    console.table(Object.fromEntries(rows));
  },
);
