import { runCall } from '../command-line/run-call.ts';
import { COMPLIANCE } from './options.ts';

await runCall(COMPLIANCE, async (order) => (await import('./run-compliance.ts')).runCompliance(order));
