import { runCall } from '../command-line/run-call.ts';
import { NEW } from './options.ts';

await runCall(NEW, async (order) => (await import('./run-new.ts')).runNew(order));
