import { runCall } from '../command-line/run-call.ts';
import { STATUS } from './options.ts';

await runCall(STATUS, async (order) => (await import('./run-status.ts')).runStatus(order));
