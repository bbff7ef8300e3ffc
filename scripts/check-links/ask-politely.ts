import { setTimeout as wait } from 'node:timers/promises';

/** How many hosts are asked at a time, and the pause between two questions to one of them, in milliseconds. */
export interface Politeness {
  hosts: number;
  pause: number;
}

/**
 * Does a piece of work for every item, for items of one host one after the other with a pause; several hosts at a time.
 * Answers come in the order of the items.
 */
export async function askPolitely<T extends { host: string }, A>(
  items: readonly T[],
  ask: (item: T) => Promise<A>,
  { hosts, pause }: Politeness,
): Promise<A[]> {
  const answers = new Map<T, A>();
  const queues = [...Map.groupBy(items, ({ host }) => host).values()];
  const worker = async (): Promise<void> => {
    for (let queue = queues.shift(); queue !== undefined; queue = queues.shift())
      for (const [index, item] of queue.entries()) {
        if (index > 0) await wait(pause);
        answers.set(item, await ask(item));
      }
  };
  await Promise.all(Array.from({ length: Math.max(1, hosts) }, worker));
  return items.map((item) => answers.get(item) as A);
}
