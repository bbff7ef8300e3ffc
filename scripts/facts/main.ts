import { runCall } from '../command-line/run-call.ts';
import { FACTS } from './options.ts';

await runCall(FACTS, async (order) => (await import('./run-facts.ts')).runFacts(order));
