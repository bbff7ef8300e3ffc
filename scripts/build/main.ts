/**
 * Checks the content, builds the site and indexes it: `npm run build` (build-command.ts). What Node makes of the code of
 * the build and of Astro is kept: without it, making ready takes a sixth of all the work.
 */
import { enableCompileCache } from 'node:module';

enableCompileCache('.build/compiled');
await import('./build-command.ts');
