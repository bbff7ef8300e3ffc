import { runCall } from '../command-line/run-call.ts';
import { SERVE } from './options.ts';

await runCall(SERVE, async (order) => (await import('./run-serve.ts')).runServe(order));
