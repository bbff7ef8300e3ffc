/**
 * Shows the built site in a browser of this machine:
 *
 *   node scripts/serve/main.ts [--dir dist] [--port 4321]
 *
 * The site stands under the base path of the environment or of site.yaml, as it will on the real host.
 */
import { parseOptions, WrongOptions } from '../command-line/parse-options.ts';
import { readEnvironment } from '../../src/site/environment.ts';
import { readSite } from '../content/read-site.ts';
import { startStaticServer, type StaticSite } from './static-server.ts';

const SPARE_PORTS = 50;

function readOptions(): { dir: string; port: number } {
  const { values } = parseOptions({
    options: { dir: { type: 'string', default: 'dist' }, port: { type: 'string', default: '4321' } },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port: '${values.port}' không phải là một cổng; ví dụ --port 4321`);
  return { dir: values.dir, port };
}

async function serve(): Promise<StaticSite> {
  const { dir, port } = readOptions();
  const environment = readEnvironment();
  const basePath = environment.basePath ?? readSite(environment.contentDir).basePath;
  return startStaticServer({ root: dir, basePath, port, spare: Math.min(SPARE_PORTS, 65_535 - port) });
}

function stopOn(site: StaticSite): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void site.close().then(() => process.exit(0)));
}

try {
  const site = await serve();
  stopOn(site);
  console.log(`Trang đang chạy tại ${site.url} — bấm Ctrl+C để dừng`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof WrongOptions ? 2 : 1;
}
