import { runCall } from '../command-line/run-call.ts';
import { RECONCILE } from './options.ts';

await runCall(RECONCILE, async (options) => (await import('./say-reconcile.ts')).sayReconcile(options), 2);
