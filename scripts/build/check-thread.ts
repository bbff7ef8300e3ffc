/** The check of a build's content, in a thread beside the build (check-beside.ts): of one content after the other. */
import { enableCompileCache } from 'node:module';
import { parentPort } from 'node:worker_threads';
import type { CheckNews } from './check-beside.ts';
import type { CheckOrder } from './checked-content.ts';

enableCompileCache('.build/compiled');
const { checkedContent } = await import('./checked-content.ts');
const tell = (news: CheckNews): void => parentPort?.postMessage(news);

parentPort?.on('message', (order: CheckOrder) => {
  void checkedContent(order, {
    onRead: () => tell({ kind: 'read' }),
    onRule: (done, all) => tell({ kind: 'rule', done, all }),
  }).then((outcome) => tell({ kind: 'outcome', outcome }));
});
