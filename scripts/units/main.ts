import { runCall } from '../command-line/run-call.ts';
import { BUILD_UNITS } from './options.ts';

await runCall(BUILD_UNITS, async (order) => (await import('./run-units.ts')).runUnits(order));
