import { join } from 'node:path';
import { runCall } from '../command-line/run-call.ts';
import { writeWhole } from '../writing/write-whole.ts';
import { configurations, hostOf } from './configurations.ts';
import { HOSTING } from './options.ts';

await runCall(HOSTING, (order) => {
  const files = configurations(hostOf(order));
  for (const [name, text] of Object.entries(files)) writeWhole(join(order.into, name), text);
  console.log(`Đã ghi vào ${order.into}: ${Object.keys(files).join(', ')}.`);
});
