import { runCall } from '../command-line/run-call.ts';
import { PRINT } from './options.ts';

await runCall(PRINT, async (options) => (await import('./run-print.ts')).runPrint(options));
// Astro and Chromium leave handles open.
process.exit();
