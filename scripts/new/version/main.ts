import { runCall } from '../../command-line/run-call.ts';
import { NEW_VERSION } from './options.ts';

await runCall(NEW_VERSION, async (order) => (await import('./new-version.ts')).runNewVersion(order));
