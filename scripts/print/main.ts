import { enableCompileCache } from 'node:module';
import { runCall } from '../command-line/run-call.ts';
import { PRINT } from './options.ts';

enableCompileCache('.build/compiled');
await runCall(PRINT, async (options) => (await import('./run-print.ts')).runPrint(options));
// Astro and Chromium leave handles open.
process.exit();
