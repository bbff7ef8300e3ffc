import { runCall } from '../command-line/run-call.ts';
import { RECEIVE_FEEDBACK } from './options.ts';

await runCall(RECEIVE_FEEDBACK, async ({ port, file, site }) => {
  const { createReceiver } = await import('./receiver.ts');
  const { todayInVietnam } = await import('../../src/site/environment.ts');
  const minute = (): number => Math.floor(performance.now() / 60_000);
  createReceiver({ file, site, minute, today: () => todayInVietnam() }).listen(port, '127.0.0.1');
  process.stdout.write(`Đang nhận góp ý ở http://127.0.0.1:${port}/, ghi vào ${file}\n`);
});
