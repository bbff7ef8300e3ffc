import { runCall } from '../command-line/run-call.ts';
import { IMPORT } from './options.ts';

await runCall(IMPORT, async (order) => (await import('./say-import.ts')).sayImport(order), 2);
