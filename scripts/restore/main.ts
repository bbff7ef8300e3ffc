import { runCall } from '../command-line/run-call.ts';
import { RESTORE } from './options.ts';

await runCall(RESTORE, async (order) => (await import('./restore.ts')).restore(order));
