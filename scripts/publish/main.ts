import { runCall } from '../command-line/run-call.ts';
import { PUBLISH } from './options.ts';

await runCall(PUBLISH, async (order) => (await import('./run-publish.ts')).runPublish(order));
