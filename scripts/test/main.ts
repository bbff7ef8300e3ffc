import { runCall } from '../command-line/run-call.ts';
import { TEST } from './options.ts';

await runCall(TEST, async (isFull) => {
  // The program is tested on its own content; another's is tested by `npm run test:content`.
  for (const name of ['CONTENT_DIR', 'CONTENT_BASE', 'SITE_DATE']) delete process.env[name];
  return (await import('./run-tests.ts')).runTests(isFull);
});
