import { spawn } from 'node:child_process';

/** How a command went: what it printed, how long it took and the most memory it held. */
export interface Measured {
  output: string;
  seconds: number;
  /** Peak resident memory in MB; undefined where the process could not say. */
  peakMegabytes: number | undefined;
  /** Seconds that it took of all cores together; undefined where the process could not say. */
  cpuSeconds: number | undefined;
}

/**
 * Runs one of the project's scripts under the project's Node.
 * @param fine exit codes that are no failure
 * @throws Error with its output when it fails
 */
export function runMeasured(
  script: string,
  args: readonly string[],
  env: Record<string, string> = {},
  fine: readonly number[] = [0],
): Promise<Measured> {
  return new Promise((done, fail) => {
    const started = performance.now();
    const child = spawn(process.execPath, [PEAK_HOOK, script, ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('close', (code) => {
      if (code === null || !fine.includes(code))
        return fail(new Error(`${script} ended with ${code}\n${output}`));
      const peak = /^peak-kilobytes (\d+)$/m.exec(output)?.[1];
      const cpu = [...output.matchAll(/^cpu-microseconds (\d+)$/gm)].at(-1)?.[1];
      done({
        output: output.replace(/^(?:peak-kilobytes|cpu-microseconds) \d+\n?/gm, ''),
        seconds: (performance.now() - started) / 1000,
        peakMegabytes: peak === undefined ? undefined : Math.round(Number(peak) / 1024),
        cpuSeconds: cpu === undefined ? undefined : Number(cpu) / 1e6,
      });
    });
  });
}

const PEAK_HOOK = '--import=./scripts/bench/print-peak.ts';
