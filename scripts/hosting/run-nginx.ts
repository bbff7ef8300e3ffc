import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../serve/free-port.ts';
import { versionOf } from '../browser/version-of.ts';
import { installDebian } from '../command-line/install-debian.ts';
import { NGINX_MODULES } from './configurations.ts';
import type { Host } from './host.ts';
import { nginxAlone } from './nginx-alone.ts';

const BROTLI = `${NGINX_MODULES}/ngx_http_brotli_static_module.so`;
const PACKAGES = ['nginx-light', 'libnginx-mod-http-brotli-static'];
const isThere = (): boolean => versionOf('nginx', ['-v']) !== undefined && existsSync(BROTLI);

/** Whether nginx is on this machine, with brotli; on Debian as root it is installed first, without being started. */
export async function hasNginx(): Promise<boolean> {
  if (!isThere()) await installDebian(['--no-install-recommends', ...PACKAGES], []);
  return isThere();
}

/** nginx that runs on this machine alone. */
export interface RunningNginx {
  /** Scheme, host and port. */
  origin: string;
  /** File of the log of requests. */
  log: string;
  /** File of the log of errors. */
  errors: string;
  stop: () => Promise<void>;
}

/**
 * Serves a host's site, or several, by nginx on a free port, with a configuration that is rewritten as asked.
 * @throws Error with what nginx says where it does not start
 */
export async function runNginx(
  hosts: Host | readonly [Host, ...Host[]],
  rewrite = (text: string): string => text,
): Promise<RunningNginx> {
  const scratch = mkdtempSync(join(tmpdir(), 'nginx-'));
  mkdirSync(scratch, { recursive: true });
  const [port, log, errors] = [await freePort(), join(scratch, 'access.log'), join(scratch, 'error.log')];
  const logs = { access: log, errors };
  const place = { listen: `127.0.0.1:${port}`, scratch, modules: NGINX_MODULES, logs };
  const file = join(scratch, 'nginx.conf');
  // Started by root it reads as nobody, who may not see a folder of tests.
  writeFileSync(
    file,
    `${process.getuid?.() === 0 ? 'user root;\n' : ''}${rewrite(nginxAlone('root' in hosts ? [hosts] : hosts, place))}`,
  );
  const child = spawn('nginx', ['-c', file, '-g', 'daemon off;'], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const stopped = new Promise<void>((done) => child.once('close', () => done()));
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; !(await answers(origin)); tries += 1) {
    if (child.exitCode !== null || tries > 100) throw new Error(`nginx: ${said}`);
    await wait(100);
  }
  const stop = async (): Promise<void> => {
    child.kill('SIGQUIT');
    await stopped;
    rmSync(scratch, { recursive: true, force: true });
  };
  return { origin, log, errors, stop };
}

const answers = (origin: string): Promise<boolean> =>
  fetch(origin).then(
    () => true,
    () => false,
  );
