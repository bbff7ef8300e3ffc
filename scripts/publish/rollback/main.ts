import { runCall } from '../../command-line/run-call.ts';
import { ROLLBACK } from '../options.ts';
import { rollbackTo } from '../rollback-to.ts';

await runCall(ROLLBACK, async ({ to, id }) => console.log(`Đang chạy bản ${(await rollbackTo(to, id)).id}.`));
