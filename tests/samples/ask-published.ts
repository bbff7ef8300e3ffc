import { hostOf } from '../../scripts/hosting/configurations.ts';
import { hasNginx, runNginx } from '../../scripts/hosting/run-nginx.ts';
import { startStaticServer } from '../../scripts/serve/static-server.ts';

/** What a host answers. */
interface Answer {
  status: number;
  text: string;
}

/**
 * What nginx answers, by the configuration for a built site, out of the folder where it was published; where nginx is not
 * at hand, our own server. Paths are below the base path.
 */
export async function askPublished(site: string, root: string, paths: readonly string[]): Promise<Answer[]> {
  const host = hostOf({ from: site, root, brotli: true, rate: 300 });
  const server = (await hasNginx())
    ? await runNginx(host)
    : await startStaticServer({ root, basePath: host.basePath });
  const answers = await Promise.all(
    paths.map(async (path) => {
      const answer = await fetch(server.origin + host.basePath + path);
      return { status: answer.status, text: await answer.text() };
    }),
  );
  await ('stop' in server ? server.stop() : server.close());
  return answers;
}
