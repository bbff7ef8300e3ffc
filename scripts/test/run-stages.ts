import type { Stage } from './stage.ts';

/** How many stages run at a time, each on a core of its own. */
const AT_A_TIME = 2;

/**
 * Runs all stages, as many at a time as there are cores. Whenever one ends, the first of the others begins whose turn it
 * is by `after` and `isAlone`, so that no core waits for another.
 *
 * Neither runner's own means serve as well. Vitest lets all global setups end before the first test of any project, runs
 * groups of projects one after the other and gives all in a group the same number of workers; Playwright starts servers, on
 * fixed ports, and what a project depends on, for its own tests alone. Builds, units and judges would wait for each other.
 * @param run never throws; told whether the stage runs alone
 * @returns what `run` gave, in the order of the stages
 * @throws Error where stages wait for each other, or for one that is not there
 */
export async function runStages<Result>(
  stages: readonly Stage[],
  run: (stage: Stage, isAlone: boolean) => Promise<Result>,
): Promise<Result[]> {
  const results = new Map<Stage, Result>();
  const running = new Map<Stage, Promise<unknown>>();
  const titles = (): string[] => [...results.keys()].map(({ title }) => title);
  const isReady = ({ after = [], isAlone = false }: Stage): boolean =>
    after.every((title) => titles().includes(title)) && (!isAlone || running.size === 0);
  const begin = (stage: Stage): void => {
    const ending = run(stage, stage.isAlone ?? false).then((result) => {
      results.set(stage, result);
      running.delete(stage);
    });
    running.set(stage, ending);
  };
  while (results.size < stages.length) {
    const room = running.size < AT_A_TIME && ![...running.keys()].some(({ isAlone }) => isAlone);
    const next = room
      ? stages.find((stage) => !results.has(stage) && !running.has(stage) && isReady(stage))
      : undefined;
    if (next) begin(next);
    else if (running.size > 0) await Promise.race(running.values());
    else throw new Error('stages wait for each other');
  }
  return stages.flatMap((stage) => results.get(stage) ?? []);
}
