import { runCall } from '../command-line/run-call.ts';
import { ADDRESSES } from './options.ts';

await runCall(ADDRESSES, async (order) => (await import('./run-addresses.ts')).runAddresses(order));
