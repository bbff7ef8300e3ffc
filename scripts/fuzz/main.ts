import { runCall } from '../command-line/run-call.ts';
import { FUZZ } from './options.ts';

await runCall(FUZZ, async (order) => (await import('./run-fuzz.ts')).runFuzz(order));
