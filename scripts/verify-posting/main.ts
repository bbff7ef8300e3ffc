import { runCall } from '../command-line/run-call.ts';
import { VERIFY_POSTING } from './options.ts';

await runCall(
  VERIFY_POSTING,
  async (order) => (await import('./run-verify-posting.ts')).runVerifyPosting(order),
  2,
);
