import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Outcome } from './kind.ts';
import { caseOf } from './kinds.ts';

/** What is told of one case. */
export interface Told {
  index: number;
  kind: string;
  outcome: Outcome;
  milliseconds: number;
  /** The error of a crash. */
  said: string;
}

/** A process that says nothing for so long hangs; far above what a case may compute, as the machine may be busy. */
const SILENCE = 90_000;
const PROCESSES = 2;

/** Tries the cases of a seed, each told to `onCase` once; processes that die or hang are begun anew behind that case. */
export async function tryCases(seed: number, count: number, onCase: (told: Told) => void): Promise<void> {
  await Promise.all(
    Array.from({ length: PROCESSES }, async (_, lane) => {
      for (let next = lane; next < count;) next = await tryFrom(seed, next, count, onCase);
    }),
  );
}

/** Runs one process from a case on; gives the case at which another has to go on. */
function tryFrom(seed: number, first: number, count: number, onCase: (told: Told) => void): Promise<number> {
  return new Promise((resolve) => {
    let next = first;
    let hangs = false;
    const child = fork(
      join(import.meta.dirname, 'run-cases.ts'),
      [seed, first, count, PROCESSES].map(String),
      {
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      },
    );
    const giveUp = (): void => {
      hangs = true;
      child.kill('SIGKILL');
    };
    let silence = setTimeout(giveUp, SILENCE);
    child.on('message', (told: Told) => {
      clearTimeout(silence);
      silence = setTimeout(giveUp, SILENCE);
      next = told.index + PROCESSES;
      onCase(told);
    });
    child.on('close', (code) => {
      clearTimeout(silence);
      if (next >= count) return resolve(next);
      const { kind } = caseOf(seed, next);
      const said = `tiến trình kết thúc, mã ${code}`;
      onCase({ index: next, kind: kind.name, outcome: hangs ? 'hang' : 'crash', milliseconds: 0, said });
      resolve(next + PROCESSES);
    });
  });
}
