/** What Node makes of the code of the checks is kept, as the build keeps its own: without it, making ready takes a seventh of the work. */
import { enableCompileCache } from 'node:module';
import { runCall } from '../command-line/run-call.ts';
import { CHECK } from './options.ts';

enableCompileCache('.build/compiled');
await runCall(CHECK, async (order) => (await import('./run-check.ts')).runCheck(order));
