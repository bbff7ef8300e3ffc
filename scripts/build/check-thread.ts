/** The check of a build's content, in a thread beside the build (check-beside.ts). */
import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { CheckNews } from './check-beside.ts';
import type { CheckOrder } from './checked-content.ts';

enableCompileCache('.build/compiled');
const { checkedContent } = await import('./checked-content.ts');
const tell = (news: CheckNews): void => parentPort?.postMessage(news);
const outcome = await checkedContent(workerData as CheckOrder, {
  onRead: () => tell({ kind: 'read' }),
  onRule: (done, all) => tell({ kind: 'rule', done, all }),
});
tell({ kind: 'outcome', outcome });
