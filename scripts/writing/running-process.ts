import { readFileSync } from 'node:fs';

/**
 * A process that writes, told from any other that gets its number later: its number, and the tick of the machine's clock
 * at which it began (0 where the system doesn't say).
 */
export interface RunningProcess {
  pid: number;
  began: number;
}

/** Field 22 of /proc/PID/stat, counted after the name in brackets, which may hold anything. */
function beginOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]) || 0;
  } catch {
    return 0;
  }
}

/** This process. */
export const thisProcess = (): RunningProcess => ({ pid: process.pid, began: beginOf(process.pid) });

/** Whether the process still runs; another with the same number doesn't count. */
export function isRunning({ pid, began }: RunningProcess): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = beginOf(pid);
  return began === 0 || now === 0 || now === began;
}
