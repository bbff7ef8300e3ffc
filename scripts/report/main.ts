import { runCall } from '../command-line/run-call.ts';
import { REPORT } from './options.ts';

await runCall(REPORT, async (order) => (await import('./run-report.ts')).runReport(order), 2);
