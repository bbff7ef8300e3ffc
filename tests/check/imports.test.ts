import { describe, expect, it } from 'vitest';
import { circlesOf, importGraph } from './import-graph.ts';

/** What the rooms on the ground may import, besides themselves and packages; those not named are still being sorted. */
const GROUND: Readonly<Record<string, readonly string[]>> = {
  'src/text': [],
  'src/entry-text': [],
  'src/fields': ['src/text'],
  'scripts/command-line': ['src/text'],
  'scripts/writing': [],
  'scripts/content': ['src', 'scripts/writing'],
  'scripts/built-site': ['src'],
  'scripts/browser': ['scripts/command-line'],
};

/** The build refuses foreign files as the check does. */
const READS_AS_CHECK_DOES = 'src/content.config.ts';

const roomOf = (file: string): string => file.split('/').slice(0, 2).join('/');
const graph = importGraph();
const sideways = [...graph].flatMap(([file, targets]) =>
  targets.filter((target) => roomOf(target) !== roomOf(file)).map((target) => ({ file, target })),
);
const told = ({ file, target }: { file: string; target: string }): string => `${file} → ${target}`;

describe('imports', () => {
  it('are seen in every kind of file', () => {
    expect(graph.size).toBeGreaterThan(500);
    expect(graph.get('src/pages/duong-day-nong/index.astro')).toContain('src/hotlines/queries.ts');
    expect(
      circlesOf(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['b']],
        ]),
      ),
    ).toEqual([['b', 'c']]);
  });

  it('make no circle of files, types included', () => {
    expect(circlesOf(graph)).toEqual([]);
  });

  it('make no circle of the commands’ rooms', () => {
    const rooms = Map.groupBy(sideways, ({ file }) => roomOf(file));
    const targets = [...rooms].map(
      ([room, imports]) => [room, imports.map(({ target }) => roomOf(target))] as const,
    );
    expect(circlesOf(new Map(targets)).filter(([first]) => first?.startsWith('scripts/'))).toEqual([]);
  });

  it('do not go up from the ground', () => {
    const upward = sideways.filter(
      ({ file, target }) =>
        GROUND[roomOf(file)]?.some((room) => room === roomOf(target) || target.startsWith(`${room}/`)) ===
        false,
    );
    expect(upward.map(told)).toEqual([]);
  });

  it('never go from the site to the commands, nor to the pages', () => {
    const wrong = sideways.filter(
      ({ file, target }) =>
        roomOf(target) === 'src/pages' ||
        (file.startsWith('src/') && file !== READS_AS_CHECK_DOES && target.startsWith('scripts/')),
    );
    expect(wrong.map(told)).toEqual([]);
  });
});
