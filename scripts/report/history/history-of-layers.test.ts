import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { noteLayers } from '../../../src/content-folder/layers.ts';
import { gitIn } from '../../../tests/samples/git-in.ts';
import { arrivalOf, NO_HISTORY } from './history.ts';
import { historyOf } from './history-of-layers.ts';

const room = mkdtempSync(join(tmpdir(), 'history-of-layers-'));
afterAll(() => rmSync(room, { recursive: true, force: true }));

function layer(name: string, files: readonly string[], day?: string): string {
  const folder = join(room, name);
  mkdirSync(folder);
  for (const file of files) writeFileSync(join(folder, file), name);
  const git = (...args: string[]) => gitIn(folder, args, `${day}T12:00:00Z`);
  if (day === undefined) return folder;
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'Thử');
  return folder;
}

it('knows when each file of the unit and of its base came', () => {
  const composed = join(room, 'ghep');
  const base = layer('chung', ['chung.mdx', 'ca-hai.mdx'], '2026-01-02');
  noteLayers(composed, { layers: [layer('xa', ['ca-hai.mdx'], '2026-03-04'), base], merged: [] });
  const history = historyOf(composed);
  expect(arrivalOf('chung.mdx', history)).toMatchObject({ kind: 'on', day: '2026-01-02' });
  expect(arrivalOf('ca-hai.mdx', history)).toMatchObject({ kind: 'on', day: '2026-03-04' });
  expect(history.head?.day).toBe('2026-03-04');
});

it('says that nobody knows where the base is in no repository, not that its files are still to come', () => {
  const composed = join(room, 'ghep-khac');
  const base = layer('goi', ['chung.mdx']);
  noteLayers(composed, { layers: [layer('xa-khac', ['mot.mdx'], '2026-03-04'), base], merged: [] });
  expect(historyOf(composed)).toEqual(NO_HISTORY);
});
