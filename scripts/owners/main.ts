import { runCall } from '../command-line/run-call.ts';
import { OWNERS } from './options.ts';

await runCall(OWNERS, async (order) => (await import('./run-owners.ts')).runOwners(order));
