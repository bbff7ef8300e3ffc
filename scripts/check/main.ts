import { runCall } from '../command-line/run-call.ts';
import { CHECK } from './options.ts';

await runCall(CHECK, async (order) => (await import('./run-check.ts')).runCheck(order));
