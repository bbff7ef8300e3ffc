import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CONTENT_SITE, TEST_DIR, TEST_SITE_URL } from '../../../scripts/test/sites.ts';

const PROJECT = join(import.meta.dirname, '../../..');

/** The artificial content of the check tests in a folder of its own, to be changed and built by the project's commands. */
export class SmallSite {
  readonly contentDir: string;
  readonly siteDir: string;

  /** @param name of its folders among those of the tests */
  constructor(name: string) {
    this.contentDir = join(TEST_DIR, `${name}-content`);
    this.siteDir = join(TEST_DIR, `${name}-site`);
  }

  /** Lays out the content; nothing of an earlier run is left. */
  layOut(): void {
    for (const dir of [this.contentDir, this.siteDir]) rmSync(dir, { recursive: true, force: true });
    cpSync(join(PROJECT, 'tests/fixtures/content-base'), this.contentDir, { recursive: true });
  }

  content(path: string): string {
    return join(this.contentDir, path);
  }

  read(path: string): string {
    return readFileSync(this.content(path), 'utf8');
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(this.content(path)), { recursive: true });
    writeFileSync(this.content(path), text);
  }

  /** Runs one of the project's commands over the content on a day. */
  run(script: 'build' | 'addresses', siteDate: string, ...args: string[]) {
    const output = script === 'build' ? ['--out', this.siteDir] : ['--site', this.siteDir];
    const publicDir = script === 'build' ? ['--public', join(PROJECT, 'tests/fixtures/public')] : [];
    // Under the path of the other test sites, whose program stands: another is as much work as several such sites.
    const own = { CONTENT_DIR: this.contentDir, BASE_PATH: CONTENT_SITE.basePath, SITE_URL: TEST_SITE_URL };
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [`scripts/${script}/main.ts`, ...output, ...publicDir, ...args],
      { cwd: PROJECT, encoding: 'utf8', env: { ...process.env, ...own, SITE_DATE: siteDate } },
    );
    return { status, output: stdout + stderr };
  }

  /** A file of the built site; undefined where it is not there. */
  built(path: string): string | undefined {
    const file = join(this.siteDir, path.endsWith('/') || path === '' ? `${path}index.html` : path);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  }
}
