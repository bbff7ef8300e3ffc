import { expect, it } from 'vitest';
import { PASSED } from './counts.ts';
import { runStages } from './run-stages.ts';
import { inTurn, type Stage } from './stage.ts';

const stage = (title: string, how: Partial<Stage> = {}): Stage => ({
  title,
  run: () => Promise.resolve(PASSED),
  ...how,
});

/** What began and ended, in order, where each stage takes so many turns of the loop. */
async function course(stages: readonly Stage[], turns: Record<string, number> = {}): Promise<string[]> {
  const said: string[] = [];
  await runStages(stages, async ({ title }) => {
    said.push(`+${title}`);
    for (let turn = 0; turn < (turns[title] ?? 1); turn += 1) await new Promise((done) => setImmediate(done));
    said.push(`-${title}`);
  });
  return said;
}

it('runs two stages at a time, and the next as soon as one ends', async () => {
  expect(await course([stage('a'), stage('b'), stage('c')], { a: 5 })).toEqual([
    '+a',
    '+b',
    '-b',
    '+c',
    '-c',
    '-a',
  ]);
});

it('lets a stage wait for those before it, and others go ahead meanwhile', async () => {
  const [first, second] = inTurn([stage('build'), stage('tests')]);
  expect(
    await course(
      [first, second, stage('c')].flatMap((one) => one ?? []),
      { build: 2, c: 9 },
    ),
  ).toEqual(['+build', '+c', '-build', '+tests', '-tests', '-c']);
});

it('runs nothing beside a stage that is to be alone', async () => {
  expect(await course([stage('a'), stage('measure', { isAlone: true }), stage('b')], { a: 3 })).toEqual([
    '+a',
    '+b',
    '-b',
    '-a',
    '+measure',
    '-measure',
  ]);
});

it('gives the results in the order of the stages, and does not wait for ever', async () => {
  const stages = [stage('a'), stage('b')];
  expect(await runStages(stages, ({ title }) => Promise.resolve(title))).toEqual(['a', 'b']);
  const waiting = [stage('a', { after: ['b'] }), stage('b', { after: ['a'] })];
  await expect(runStages(waiting, () => Promise.resolve(1))).rejects.toThrow('wait for each other');
});
