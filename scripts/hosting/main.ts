import { join } from 'node:path';
import { needRecord } from '../built-site/build-record.ts';
import { runCall } from '../command-line/run-call.ts';
import { listSite } from '../publish/list-site.ts';
import { MANIFEST } from '../publish/manifest.ts';
import { writeWhole } from '../writing/write-whole.ts';
import { configurations, hostOf } from './configurations.ts';
import { HOSTING } from './options.ts';

await runCall(HOSTING, (order) => {
  const files = {
    ...configurations(hostOf(order)),
    [MANIFEST]: listSite(order.from, needRecord(order.from)),
  };
  for (const [name, text] of Object.entries(files)) writeWhole(join(order.into, name), text);
  console.log(`Đã ghi vào ${order.into}: ${Object.keys(files).join(', ')}.`);
});
