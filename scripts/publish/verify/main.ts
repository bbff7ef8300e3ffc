import { runCall } from '../../command-line/run-call.ts';
import { VERIFY } from '../options.ts';

await runCall(VERIFY, async (order) => (await import('../run-verify.ts')).runVerify(order), 2);
