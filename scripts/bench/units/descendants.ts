import { readdirSync, readFileSync } from 'node:fs';

/** What all processes took together that a process began, however deep. */
interface Taken {
  /** The most resident memory that all of them held at one moment, shared pages counted for each, in MB. */
  peakMegabytes: number;
  /** Seconds of all cores together, of those that have ended and were waited for. */
  cpuSeconds: number;
}

const BETWEEN_LOOKS_MS = 250;
const PAGE_BYTES = 4_096;
const TICKS_PER_SECOND = 100;

/** Does some work and looks at /proc (Linux) at what the processes take that this one begins for it. */
export async function withDescendants<T>(work: () => Promise<T>): Promise<{ result: T; taken: Taken }> {
  let most = 0;
  const begun = secondsOfChildren();
  const timer = setInterval(() => (most = Math.max(most, residentBelow(process.pid))), BETWEEN_LOOKS_MS);
  try {
    const result = await work();
    return {
      result,
      taken: { peakMegabytes: Math.round(most / 1e6), cpuSeconds: secondsOfChildren() - begun },
    };
  } finally {
    clearInterval(timer);
  }
}

/** What stands behind the name of a process, which may hold blanks: proc_pid_stat(5) from its third field on. */
const statOf = (pid: number | 'self'): string[] =>
  readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');

function secondsOfChildren(): number {
  const [user = 0, system = 0] = statOf('self').slice(13, 15).map(Number);
  return (user + system) / TICKS_PER_SECOND;
}

/** Bytes of memory that the processes hold that one began. */
function residentBelow(pid: number): number {
  const children = new Map<number, { pid: number; bytes: number }[]>();
  for (const name of readdirSync('/proc').filter((found) => /^\d+$/.test(found))) {
    try {
      const stat = statOf(Number(name));
      const [parent, bytes] = [Number(stat[1]), Number(stat[21]) * PAGE_BYTES];
      children.set(parent, [...(children.get(parent) ?? []), { pid: Number(name), bytes }]);
    } catch {
      // It has ended meanwhile.
    }
  }
  const sumBelow = (parent: number): number =>
    (children.get(parent) ?? []).reduce((sum, child) => sum + child.bytes + sumBelow(child.pid), 0);
  return sumBelow(pid);
}
