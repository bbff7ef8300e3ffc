import { runCall } from '../command-line/run-call.ts';
import { MIGRATE } from './options.ts';
import { runMigrate } from './run-migrate.ts';

await runCall(MIGRATE, (order) => runMigrate(order));
