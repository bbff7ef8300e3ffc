import { runCall } from '../command-line/run-call.ts';
import { ANNOUNCE } from './options.ts';

await runCall(ANNOUNCE, async (order) => (await import('./run-announce.ts')).runAnnounce(order));
