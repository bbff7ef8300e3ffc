import { runCall } from '../command-line/run-call.ts';
import { INIT } from './options.ts';

await runCall(INIT, async (order) => (await import('./run-init.ts')).runInit(order));
