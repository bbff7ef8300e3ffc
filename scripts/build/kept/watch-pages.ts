import { AsyncLocalStorage } from 'node:async_hooks';
import { hash } from 'node:crypto';
import { basename } from 'node:path';
import { getCallSites } from 'node:util';
import { serialize } from 'node:v8';
import type { MemoWatcher } from '../../../src/site/once.ts';

/** What a page was given by a memo: its name, the key that was asked for, a digest of the answer. */
export type Read = readonly [memo: string, key: Key, digest: string];
type Key = string | number | undefined;

/** Watches what pages are given, all of which goes through memos (once.ts). */
export interface PageWatch {
  watcher: MemoWatcher;
  /** Runs the rendering of a page. @returns what it gave and what the page was given; no reads where that can't be told */
  during: <T>(render: () => Promise<T>) => Promise<{ result: T; reads: readonly Read[] | undefined }>;
  /** Whether the memos give today what a page was given then. */
  areSame: (reads: readonly Read[]) => Promise<boolean>;
}

/** Where a memo was made: `queries_CdxBYmj7.mjs:660:24`, the same in every build by the same program. */
function placeOfMaking(): string {
  const [, , , , maker] = getCallSites(5);
  return maker ? `${basename(maker.scriptName)}:${maker.lineNumber}:${maker.columnNumber}` : '';
}

/** A digest of a value with all that lies in it; undefined for what holds functions. */
function digestOf(value: unknown): string | undefined {
  try {
    return hash('sha1', serialize(value), 'base64').slice(0, 16);
  } catch {
    return undefined;
  }
}

/**
 * What a page is given comes from memos, each of which answers for all that its work read: other memos, entries, the
 * disk. So a page would come out the same where each memo gives the same answer again. Which answers a page asked for is
 * known by the asynchronous context of its rendering; what memos ask of each other in their work is not the page's.
 */
export function watchPages(): PageWatch {
  const page = new AsyncLocalStorage<Map<string, [string, Key]> | undefined>();
  const asks = new Map<string, ((key: never) => unknown) | 'several'>();
  const digests = new Map<string, Promise<string | undefined>>();

  const digestNow = (memo: string, key: Key): Promise<string | undefined> => {
    const asked = `${memo} ${typeof key} ${key}`;
    const known = digests.get(asked) ?? answerDigest(memo, key);
    // A memo that is not made yet may be later.
    if (asks.has(memo)) digests.set(asked, known);
    return known;
  };
  const answerDigest = async (memo: string, key: Key): Promise<string | undefined> => {
    const ask = asks.get(memo);
    if (typeof ask !== 'function') return undefined;
    try {
      // JSON makes null of a memo that has no key.
      return digestOf(await ask((key ?? undefined) as never));
    } catch {
      // Whoever renders the page is told why.
      return undefined;
    }
  };

  return {
    watcher: {
      watch(ask) {
        const memo = placeOfMaking();
        asks.set(memo, asks.has(memo) ? 'several' : ask);
        return (key) => {
          const reader = page.getStore();
          if (!reader) return ask(key);
          const plain = typeof key === 'object' || typeof key === 'function' ? UNNAMED : key;
          reader.set(`${memo} ${typeof key} ${String(plain)}`, [memo, plain as Key]);
          return page.run(undefined, () => ask(key));
        };
      },
    },
    async during(render) {
      const asked = new Map<string, [string, Key]>();
      const result = await page.run(asked, render);
      const reads: Read[] = [];
      for (const [memo, key] of asked.values()) {
        const digest = key === UNNAMED ? undefined : await digestNow(memo, key);
        if (digest === undefined) return { result, reads: undefined };
        reads.push([memo, key, digest]);
      }
      return { result, reads };
    },
    async areSame(reads) {
      for (const [memo, key, digest] of reads) if ((await digestNow(memo, key)) !== digest) return false;
      return true;
    },
  };
}

/** The key of a memo whose keys are objects, which no later build could ask for. */
const UNNAMED = '\0object';
