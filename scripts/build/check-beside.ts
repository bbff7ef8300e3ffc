import { Worker } from 'node:worker_threads';
import type { CheckedContent, CheckOrder, Refusal } from './checked-content.ts';

/** What the thread of the check tells the build. */
export type CheckNews =
  | { kind: 'read' }
  | { kind: 'rule'; done: number; all: number }
  | { kind: 'outcome'; outcome: CheckedContent | Refusal };

/** A check that runs beside the build. */
export interface CheckBeside {
  /** When every file was read and found right by itself: from then on Astro may read them, too. */
  read: Promise<unknown>;
  /** @throws Error in Vietnamese that sums up why there will be no build; every reason is printed before */
  done: Promise<CheckedContent>;
  /** Ends the check, whatever it is at. */
  end: () => void;
}

/** A thread whose check is done, for the next one: it has loaded and read all that is the same for any content. */
let idle: Worker | undefined;

function takeThread(): Worker {
  const thread = idle ?? new Worker(new URL('check-thread.ts', import.meta.url));
  idle = undefined;
  thread.ref();
  return thread;
}

/**
 * Begins to check a content folder on another core, while this one makes ready to render it. No page is to be rendered
 * before the check is done, and nothing read by others before each file is right by itself: what takes for ever to read is refused by then.
 * @param onRule told how many of the rules are done
 */
export function checkBeside(
  order: CheckOrder,
  onRule: (done: number, all: number) => void = () => {},
): CheckBeside {
  const { promise: done, resolve, reject } = Promise.withResolvers<CheckedContent>();
  const { promise: read, resolve: wasRead } = Promise.withResolvers<unknown>();
  const thread = takeThread();
  let isDone = false;
  thread.on('message', (news: CheckNews) => {
    if (news.kind === 'read') wasRead(undefined);
    else if (news.kind === 'rule') onRule(news.done, news.all);
    else if ('sum' in news.outcome) {
      for (const line of news.outcome.lines) console.error(line);
      reject(new Error(news.outcome.sum));
    } else resolve(news.outcome);
  });
  thread.on('error', reject);
  thread.postMessage(order);
  done.then(() => (isDone = true)).catch(() => undefined);
  const end = (): void => {
    if (!isDone) return void thread.terminate();
    for (const event of ['message', 'error']) thread.removeAllListeners(event);
    thread.unref();
    idle = thread;
  };
  return { read: Promise.race([read, done]), done, end };
}

/** Does some work of a build; where it fails, what is wrong with the content is told first, in words that say how to mend it. */
export async function contentFirst<T>(
  { done }: Pick<CheckBeside, 'done'>,
  work: () => T | Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await done;
    throw error;
  }
}
