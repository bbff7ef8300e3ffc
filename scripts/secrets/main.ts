import { runCall } from '../command-line/run-call.ts';
import { SECRETS } from './options.ts';

await runCall(SECRETS, async (order) => (await import('./run-secrets.ts')).runSecrets(order), 2);
