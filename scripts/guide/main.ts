import { runCall } from '../command-line/run-call.ts';
import { MAKE_GUIDE } from './options.ts';

await runCall(MAKE_GUIDE, async () => (await import('./run-guide.ts')).runGuide());
