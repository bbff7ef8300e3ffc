import { needFolder } from '../command-line/folder-options.ts';
import { readSite } from '../content/read-site.ts';
import type { ServeOrder } from './options.ts';
import { startStaticServer } from './static-server.ts';

const SPARE_PORTS = 50;

/** Shows the built site in a browser of this machine, until it is stopped. */
export async function runServe({ dir, port, contentDir, basePath }: ServeOrder): Promise<void> {
  const path = basePath ?? readSite(contentDir).basePath;
  needFolder(dir, 'bản dựng', '--dir, hoặc chạy npm run build trước');
  const site = await startStaticServer({
    root: dir,
    basePath: path,
    port,
    spare: Math.min(SPARE_PORTS, 65_535 - port),
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void site.close().then(() => process.exit(0)));
  console.log(`Trang đang chạy tại ${site.url} — bấm Ctrl+C để dừng`);
}
