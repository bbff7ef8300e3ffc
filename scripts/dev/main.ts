import { runCall } from '../command-line/run-call.ts';
import { DEV } from './options.ts';

await runCall(DEV, async (order) => (await import('./run-dev.ts')).runDev(order));
