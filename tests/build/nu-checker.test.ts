import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { it } from 'vitest';
import { TEST_DIR } from '../../scripts/test/sites.ts';
import { describeEachSite } from './reading/each-site.ts';
import { expectNone } from './reading/expect-none.ts';
import { judgedPages } from './reading/judged-pages.ts';

const JAR = String(createRequire(import.meta.url)('vnu-jar'));
const hasJava = spawnSync('java', ['-version']).status === 0;

/** For a program of some seconds: without the slow, thorough compiler and a collector of many threads; a stack for deep pages. */
const JAVA = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xss2m'];

interface NuMessage {
  url: string;
  message: string;
  extract?: string;
}

/** What the Nu HTML checker, the judge of the HTML standard itself, says about the pages. */
function nuMessages(files: readonly string[]): NuMessage[] {
  const list = join(TEST_DIR, 'nu-checker.args');
  writeFileSync(
    list,
    [...JAVA, '-jar', JAR, '--exit-zero-always', '--errors-only', '--stdout', '--format', 'json', ...files]
      .map((argument) => JSON.stringify(argument))
      .join('\n'),
  );
  const output = execFileSync('java', [`@${list}`], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return (JSON.parse(output) as { messages: NuMessage[] }).messages;
}

describeEachSite('the Nu HTML checker', (site) => {
  it.skipIf(!hasJava)('finds no error (needs java)', () => {
    const files = judgedPages(site).map(({ file }) => join(site.siteDir, file));
    expectNone(
      nuMessages(files).map(({ url, message, extract }) => ({
        what: message,
        where: `${url.slice(url.indexOf(site.siteDir))} ${extract ?? ''}`,
      })),
    );
  });
});
