import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../scripts/content/read-content.ts';
import {
  COMPONENTS_SITE,
  CONTENT_SITE,
  TEST_DATE,
  TEST_DIR,
  TEST_SITE_URL,
  type TestSite,
} from '../../scripts/test/sites.ts';
import { publicFields } from '../../src/open-data/public-fields.ts';
import { isProcedurePage, pagesOf } from './reading/built-pages.ts';
import { parsePage, textOf } from './reading/dom.ts';

const PROJECT = resolve(import.meta.dirname, '../..');

function run(script: string, args: readonly string[], env: Record<string, string> = {}): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}/main.ts`, ...args], {
    cwd: PROJECT,
    encoding: 'utf8',
    env: { ...process.env, SITE_DATE: TEST_DATE, SITE_URL: TEST_SITE_URL, ...env },
  });
  if (status !== 0) throw new Error(stdout + stderr);
  return stdout;
}

/** A content folder made of a site's open data. */
function restored({ name, siteDir }: { name: string; siteDir: string }): string {
  const dir = join(TEST_DIR, `${name}-restored-content`);
  rmSync(dir, { recursive: true, force: true });
  run('restore', [join(siteDir, 'du-lieu-mo'), '--into', dir]);
  return dir;
}

/** The entries of a folder as anybody may have them, by file; why an editor asks is nobody else's. */
function entriesOf(dir: string, publicDir: string): Map<string, unknown> {
  const { entries } = readContent(dir, TEST_DATE, publicDir).content;
  return new Map(
    Object.entries(entries).flatMap(([collection, list]) =>
      list.map(
        ({ id, fields, body }) =>
          [`${collection}/${id}`, { fields: publicFields({ ...fields }), body: body.trim() }] as const,
      ),
    ),
  );
}

describe('a site made anew of open data', () => {
  it('has every entry of the content again', () => {
    const [old, now] = [CONTENT_SITE.contentDir, restored(CONTENT_SITE)].map((dir) =>
      entriesOf(dir, join(PROJECT, 'public')),
    ) as [Map<string, unknown>, Map<string, unknown>];
    expect([...now.keys()].sort()).toEqual([...old.keys()].sort());
    expect(
      [...now].filter(([file, entry]) => JSON.stringify(entry) !== JSON.stringify(old.get(file))),
    ).toEqual([]);
  });

  it('answers the same on every procedure', () => {
    const content = restored(COMPONENTS_SITE);
    const siteDir = join(TEST_DIR, 'components-restored-site');
    run('build', ['--out', siteDir, '--public', COMPONENTS_SITE.publicDir], {
      CONTENT_DIR: content,
      BASE_PATH: COMPONENTS_SITE.basePath,
    });
    const answers = (site: TestSite): string[] =>
      pagesOf(site)
        .filter(isProcedurePage)
        .flatMap(({ file, html }) =>
          parsePage(html)
            .querySelectorAll('[data-answer]')
            .map((node) => `${file} ${textOf(node)}`),
        );
    const asked = answers(COMPONENTS_SITE);
    expect(asked.length).toBeGreaterThan(4);
    expect(answers({ ...COMPONENTS_SITE, contentDir: content, siteDir })).toEqual(asked);
  });
});
