import { Worker } from 'node:worker_threads';
import type { CheckedContent, CheckOrder, Refusal } from './checked-content.ts';
import { endedEarly, pagesBeside, type PagesBeside, type PagesNews } from './pages-beside.ts';

/** What the thread of the check tells the build. */
export type CheckNews =
  | { kind: 'read' | 'sound' }
  | { kind: 'rule'; done: number; all: number }
  | { kind: 'outcome'; outcome: CheckedContent | Refusal };

/** A check that runs beside the build. */
export interface CheckBeside {
  /** When every file was read and found right by itself: from then on Astro may read them, too. */
  read: Promise<unknown>;
  /** When nothing is wrong with the content; throws as `done` does. */
  sound: Promise<unknown>;
  /** @throws Error in Vietnamese that sums up why there will be no build; every reason is printed before */
  done: Promise<CheckedContent>;
  /** The same thread, which has nothing to do once the check is done, for the pages. */
  pages: PagesBeside;
  /** Ends the thread's work, whatever it is at. */
  end: () => void;
}

/** A thread whose work is done, for the next one: it has loaded and read all that is the same for any content. */
let idle: Worker | undefined;

function takeThread(): Worker {
  const thread = idle ?? new Worker(new URL('beside-thread.ts', import.meta.url));
  idle = undefined;
  thread.ref();
  return thread;
}

/**
 * Begins to check a content folder on another core, while this one makes ready to render it. No page is to be rendered
 * before its content is found sound, and nothing read by others before each file is right by itself: what takes for ever to read is refused by then.
 * @param told how many of the rules are checked, and then of the pages read
 */
export function checkBeside(
  order: CheckOrder,
  told: Record<'onRule' | 'onPage', (done: number, all: number) => void>,
): CheckBeside {
  const { promise: done, resolve, reject } = Promise.withResolvers<CheckedContent>();
  const { promise: read, resolve: wasRead } = Promise.withResolvers<unknown>();
  const { promise: sound, resolve: isSound } = Promise.withResolvers<unknown>();
  const thread = takeThread();
  const pages = pagesBeside(thread, told.onPage);
  let isDone = false;
  thread.on('message', (news: CheckNews | PagesNews) => {
    if (news.kind === 'read') wasRead(undefined);
    else if (news.kind === 'sound') isSound(undefined);
    else if (news.kind === 'rule') told.onRule(news.done, news.all);
    else if (news.kind !== 'outcome') return;
    else if ('sum' in news.outcome) {
      for (const line of news.outcome.lines) console.error(line);
      reject(new Error(news.outcome.sum));
    } else resolve(news.outcome);
  });
  thread.on('error', reject);
  thread.on('exit', (code) => reject(endedEarly(code)));
  thread.postMessage(order);
  done.then(() => (isDone = true)).catch(() => undefined);
  const end = (): void => {
    if (!isDone || !pages.isDone()) return void thread.terminate();
    for (const event of ['message', 'error', 'exit']) thread.removeAllListeners(event);
    thread.unref();
    idle = thread;
  };
  // Whoever no longer waits for one of them is told of what is wrong by `done`.
  const orDone = (one: Promise<unknown>): Promise<unknown> => {
    const either = Promise.race([one, done]);
    either.catch(() => undefined);
    return either;
  };
  return { read: orDone(read), sound: orDone(sound), done, pages, end };
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
