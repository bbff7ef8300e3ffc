import { runCall } from '../command-line/run-call.ts';
import { WATCH } from './options.ts';

await runCall(WATCH, async (order) => (await import('./run-watch.ts')).runWatch(order), 2);
