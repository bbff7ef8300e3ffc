/** What Node makes of the code of the build and of Astro is kept: without it, making ready takes a sixth of all the work. */
import { enableCompileCache } from 'node:module';
import { runCall } from '../command-line/run-call.ts';
import { BUILD } from './options.ts';

enableCompileCache('.build/compiled');
await runCall(BUILD, async (options) => (await import('./run-build.ts')).runBuild(options));
// Astro leaves handles open.
process.exit();
