import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { TEST_DIR, TEST_SITE_URL } from '../../../scripts/test/sites.ts';

const PROJECT = join(import.meta.dirname, '../../..');

/** The artificial content of the check tests, with entries of its own, as a site of its own. */
export const SCHEDULED = {
  contentDir: join(TEST_DIR, 'scheduled-content'),
  siteDir: join(TEST_DIR, 'scheduled-site'),
  basePath: '/muc/',
};

const sourced = (fields: string, body: string): string =>
  `---\n${fields}sources:\n  - title: Nguồn thử\n---\n\n${body}\n`;
const news = (title: string, publishedOn: string, unpublishOn?: string): string =>
  sourced(
    `title: ${title}\nsummary: Tin giả, chỉ để thử.\npublishedOn: ${publishedOn}\n${unpublishOn ? `unpublishOn: ${unpublishOn}\n` : ''}`,
    `Nội dung của ${title}.`,
  );

/** Lays out the content as on the day of the first publication; nothing of an earlier run is left. */
export function layOut(): void {
  for (const dir of [SCHEDULED.contentDir, SCHEDULED.siteDir]) rmSync(dir, { recursive: true, force: true });
  cpSync(join(PROJECT, 'tests/fixtures/content-base'), SCHEDULED.contentDir, { recursive: true });
  write('tin-tuc/2026/tin-co-han.mdx', news('Tin có hạn', '2026-11-10', '2026-12-01'));
  write('tin-tuc/2026/tin-sap-dang.mdx', news('Tin sắp đăng', '2026-12-01'));
  write(
    'an-pham/an-pham-co-han.mdx',
    sourced(
      'title: Ấn phẩm có hạn\nkind: slogan\nsummary: Ấn phẩm giả.\npublishedOn: 2026-11-10\nunpublishOn: 2026-12-01\n',
      'Lời của ấn phẩm có hạn.',
    ),
  );
  const alert =
    '\nalerts:\n  - text: Nghỉ làm việc.\n    href: tin-tuc/2026/tin-co-han/\n    from: 2026-11-20\n    until: 2026-11-30\n';
  write('site.yaml', readFileSync(content('site.yaml'), 'utf8') + alert);
}

const content = (path: string): string => join(SCHEDULED.contentDir, path);
function write(path: string, text: string): void {
  mkdirSync(dirname(content(path)), { recursive: true });
  writeFileSync(content(path), text);
}

/** Renames an entry's file by hand, as an editor does who has not read the guide. */
export const renameByHand = (from: string, to: string): void => renameSync(content(from), content(to));

/** Runs one of the project's commands over the content on a day. */
export function run(script: 'build' | 'addresses', siteDate: string, ...args: string[]) {
  const output = script === 'build' ? ['--out', SCHEDULED.siteDir] : ['--site', SCHEDULED.siteDir];
  const publicDir = script === 'build' ? ['--public', join(PROJECT, 'tests/fixtures/public')] : [];
  const { CONTENT_DIR, BASE_PATH } = { CONTENT_DIR: SCHEDULED.contentDir, BASE_PATH: SCHEDULED.basePath };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`scripts/${script}/main.ts`, ...output, ...publicDir, ...args],
    {
      cwd: PROJECT,
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR, BASE_PATH, SITE_DATE: siteDate, SITE_URL: TEST_SITE_URL },
    },
  );
  return { status, output: stdout + stderr };
}

/** A file of the built site; undefined where it is not there. */
export function built(path: string): string | undefined {
  const file = join(SCHEDULED.siteDir, path.endsWith('/') || path === '' ? `${path}index.html` : path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
