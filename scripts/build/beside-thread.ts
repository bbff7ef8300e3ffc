/** What is done beside a build, in a thread: its content is checked (check-beside.ts), then its pages are laid and read (pages-beside.ts). */
import { enableCompileCache } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort } from 'node:worker_threads';
import { isComposed } from '../../src/content-folder/layers.ts';
import type { CheckNews } from './check-beside.ts';
import type { CheckOrder } from './checked-content.ts';
import type { PagesNews, PagesOrder } from './pages-beside.ts';
import type { PageReader } from './read-pages.ts';

enableCompileCache('.build/compiled');
const { checkedContent } = await import('./checked-content.ts');
const tell = (news: CheckNews | PagesNews): void => parentPort?.postMessage(news);

async function check(order: CheckOrder): Promise<void> {
  const outcome = await checkedContent(order, {
    onRead: () => tell({ kind: 'read' }),
    onRule: (done, all) => tell({ kind: 'rule', done, all }),
    onSound: () => tell({ kind: 'sound' }),
  });
  tell({ kind: 'outcome', outcome });
  // Units on one base follow each other in this thread: what it knows of the base serves the next one.
  if (!isComposed(order.environment.contentDir)) setImmediate(giveBack);
}

/**
 * Gives back at once what the check read, several times what the pages ask for; V8 itself would hold it until as much
 * again is asked for, and the build beside is about to need the most.
 */
function giveBack(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as NonNullable<typeof globalThis.gc>;
  collect({ type: 'major', flavor: 'last-resort' });
}

let reader: Promise<PageReader> | undefined;

async function readPages(order: PagesOrder): Promise<void> {
  if (order.kind === 'site')
    reader = import('./read-pages.ts').then((pages) =>
      pages.readPages(order, {
        onPage: (done, all) => tell({ kind: 'page', done, all }),
        onIndex: (files) => tell({ kind: 'index', files }),
      }),
    );
  const own = await reader;
  if (order.kind === 'rendered') order.pages.forEach((page) => own?.rendered(page));
  if (order.kind === 'laid') tell({ kind: 'laid', laid: own?.laid() ?? new Map() });
  if (order.kind === 'placed' || order.kind === 'left')
    order.files.forEach((file) => own?.[order.kind](file));
  if (order.kind === 'all') tell({ kind: 'facts', facts: (await own?.facts()) ?? [] });
  if (order.kind === 'write') tell({ kind: 'indexed', found: (await own?.write()) ?? 0 });
}

parentPort?.on('message', (order: CheckOrder | PagesOrder) => {
  void ('kind' in order ? readPages(order) : check(order));
});
