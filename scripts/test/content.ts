import { runCall } from '../command-line/run-call.ts';
import { TEST_CONTENT } from './options.ts';

await runCall(TEST_CONTENT, async ({ contentDir, siteDate }) => {
  // Put together with its base before, where it has one: all that runs from here on takes it as it lies there.
  Object.assign(process.env, { CONTENT_DIR: contentDir, CONTENT_BASE: '', SITE_DATE: siteDate });
  return (await import('./run-tests.ts')).runContentTests();
});
