import { Session, type Profiler } from 'node:inspector/promises';

/**
 * Counts the work that the project's own code does: how often its functions, loops and branches are run, by the
 * engine's own counters (V8's precise coverage), not by the clock.
 */
export class CountedWork {
  readonly #session = new Session();

  async start(): Promise<void> {
    this.#session.connect();
    await this.#session.post('Profiler.enable');
    await this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** How much was run while `work` did, in code whose address contains `place`. */
  async of(place: string, work: () => Promise<unknown>): Promise<number> {
    await this.#take();
    await work();
    const scripts = (await this.#take()).filter(({ url }) => url.includes(place));
    const ranges = scripts.flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges));
    return ranges.reduce((sum, { count }) => sum + count, 0);
  }

  async #take(): Promise<Profiler.ScriptCoverage[]> {
    return (await this.#session.post('Profiler.takePreciseCoverage')).result;
  }
}
