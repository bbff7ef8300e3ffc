import { runCall } from '../command-line/run-call.ts';
import { TEST } from './options.ts';

await runCall(TEST, async (isFull) => (await import('./run-tests.ts')).runTests(isFull));
