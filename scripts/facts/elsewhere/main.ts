import { runCall } from '../../command-line/run-call.ts';
import { FACTS_ELSEWHERE } from '../options.ts';

await runCall(FACTS_ELSEWHERE, async (order) => (await import('../run-elsewhere.ts')).runElsewhere(order));
