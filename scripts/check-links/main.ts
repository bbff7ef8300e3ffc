import { runCall } from '../command-line/run-call.ts';
import { CHECK_LINKS } from './options.ts';

await runCall(CHECK_LINKS, async (order) => (await import('./run-check-links.ts')).runCheckLinks(order));
