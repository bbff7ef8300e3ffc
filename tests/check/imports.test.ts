import { describe, expect, it } from 'vitest';
import { circlesOf, importGraph } from './import-graph.ts';

/** The floors of src/, the lowest first; a room that is not named is a domain, on the second. */
const GROUND = [
  'text',
  'entry-text',
  'content-folder',
  'fields',
  'site',
  'structured-data',
  'components',
  'drawings',
  'styles',
];
const SERVICES = [
  ...[
    'catalogue',
    'bulletins',
    'search',
    'content-components',
    'markdown',
    'editing-room',
    'print',
    'reading-aloud',
    'radio',
    'offline',
    'kiosk',
    'open-data',
    'feeds',
    'compliance',
  ],
  ...[
    'reader-feedback',
    'link-previews',
    'posters',
    'site-icons',
    'display-settings',
    'integrations',
    'content.config.ts',
  ],
];
const FACE = ['home', 'layouts', 'pattern-library', 'pages'];

const roomOf = (file: string): string => file.split('/').slice(0, 2).join('/');
const graph = importGraph();
const sideways = [...graph].flatMap(([file, targets]) =>
  targets.filter((target) => roomOf(target) !== roomOf(file)).map((target) => ({ file, target })),
);
const told = ({ file, target }: { file: string; target: string }): string => `${file} → ${target}`;

/** The floor of a file: commands stand on the site, which stands on its ground. */
function floorOf(file: string): number {
  const [top, room = ''] = file.split('/');
  if (top !== 'src') return 9;
  if (GROUND.includes(room)) return 0;
  return SERVICES.includes(room) ? 2 : FACE.includes(room) ? 3 : 1;
}

describe('imports', () => {
  it('are seen in every kind of file', () => {
    expect(graph.size).toBeGreaterThan(500);
    expect(graph.get('src/pages/duong-day-nong/index.astro')).toContain('src/hotlines/queries.ts');
    const circle = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ]);
    expect(circlesOf(circle)).toEqual([['b', 'c']]);
    expect(['src/news/queries.ts', 'src/site/site.ts', 'scripts/new/main.ts'].map(floorOf)).toEqual([
      1, 0, 9,
    ]);
  });

  it('make no circle of files, types included', () => {
    expect(circlesOf(graph)).toEqual([]);
  });

  it('make no circle of rooms', () => {
    const rooms = Map.groupBy(sideways, ({ file }) => roomOf(file));
    const between = [...rooms].map(([room, all]) => [room, all.map(({ target }) => roomOf(target))] as const);
    expect(circlesOf(new Map(between))).toEqual([]);
  });

  it('never go up, from the ground to a domain, to a service, to the face, to a command', () => {
    const upward = sideways.filter(({ file, target }) => floorOf(target) > floorOf(file));
    expect(upward.filter(({ target }) => !target.startsWith('docs/')).map(told)).toEqual([]);
  });

  it('never go to the pages', () => {
    expect(sideways.filter(({ target }) => roomOf(target) === 'src/pages').map(told)).toEqual([]);
  });
});
