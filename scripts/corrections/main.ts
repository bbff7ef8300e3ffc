import { runCall } from '../command-line/run-call.ts';
import { CORRECTIONS } from './options.ts';

await runCall(CORRECTIONS, async (order) => (await import('./run-corrections.ts')).runCorrections(order));
