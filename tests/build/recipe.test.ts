import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMPONENTS_SITE, environmentOf } from '../../scripts/test/sites.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** What a build reads of the project, without its content. */
const PROJECT = ['src', 'scripts', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
/** Single files that pages and icons are made of. */
const FILES = ['docs/HUONG-DAN.md', 'docs/LOI-THUONG-GAP.md', 'public/favicon.svg'];

/** The steps of CONTRIBUTING's recipe for a type, taken for an artificial one: exhibits, at trung-bay/. */
const NEW_FILES: Readonly<Record<string, string>> = {
  'src/exhibits/schema.ts': `import { z } from 'astro/zod';
import { editorialFields } from '../fields/editorial.ts';
import { line } from '../fields/text.ts';

export const exhibitSchema = z.strictObject({
  title: line(120).meta({ title: 'Tên hiện vật', description: 'Tên gọi.' }),
  room: line(80).meta({ title: 'Phòng trưng bày', description: 'Nơi đặt.' }),
  ...editorialFields,
});
`,
  'src/exhibits/content-type.ts': `import { contentType } from '../site/content-type.ts';
import { exhibitSchema } from './schema.ts';

export const exhibitsType = contentType({
  folder: 'trung-bay',
  schema: exhibitSchema,
  label: 'Hiện vật',
  identifier: 'title',
  icon: 'museum',
  identity: ({ title }) => [title],
  prose: { title: ['title'] },
});
`,
  'src/pages/trung-bay/index.astro': `---
import { getCollection } from 'astro:content';
import Page from '../../layouts/Page.astro';
import { entryUrl } from '../../site/urls.ts';
const entries = await getCollection('exhibits');
---
<Page title="Trưng bày" description="Hiện vật thử." trail={[]}>
  <h1>Trưng bày</h1>
  {entries.map(({ id, data }) => <a href={entryUrl('exhibits', id)}>{data.title}</a>)}
</Page>
`,
  'src/pages/trung-bay/[...slug].astro': `---
import { getCollection } from 'astro:content';
import Page from '../../layouts/Page.astro';
import EntryBody from '../../markdown/EntryBody.astro';
import { sectionLink } from '../../site/links.ts';
import { SECTIONS } from '../../site/sections.ts';
export const getStaticPaths = async () =>
  (await getCollection('exhibits')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
const { entry } = Astro.props;
---
<Page title={entry.data.title} description={entry.data.room} trail={[sectionLink('exhibits')]} kind={SECTIONS.exhibits.kind}>
  <h1>{entry.data.title}</h1>
  <EntryBody entry={entry} />
</Page>
`,
};
const ROWS: Readonly<Record<string, readonly (readonly [before: RegExp, row: string])[]>> = {
  'src/catalogue/content-types.ts': [
    [/^/, "import { exhibitsType } from '../exhibits/content-type.ts';\n"],
    [/(?<=CONTENT_TYPES = \{\n)/, '  exhibits: exhibitsType,\n'],
  ],
  'src/site/sections.ts': [
    [
      /(?<=SECTIONS = \{\n)/,
      "  exhibits: { path: 'trung-bay', collection: 'exhibits', label: 'Trưng bày', kind: 'Hiện vật', inMenu: true },\n",
    ],
  ],
};
const ENTRY = `---\ntitle: Trống thử\nroom: Phòng một\n---\n\nMột cái trống giả.\n`;

let copy = '';
let env: NodeJS.ProcessEnv = {};
const at = (path: string): string => join(copy, path);
const write = (path: string, text: string): void => {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
};
const built = (path: string): string => readFileSync(at(`dist/${path}`), 'utf8');
const command = (name: string, ...args: string[]) =>
  spawnSync(process.execPath, [`scripts/${name}/main.ts`, ...args], { cwd: copy, env, encoding: 'utf8' });

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'recipe-'));
  for (const path of [...PROJECT, ...FILES]) cpSync(join(ROOT, path), at(path), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), at('node_modules'));
  cpSync(COMPONENTS_SITE.contentDir, at('entries'), { recursive: true });
  for (const [path, text] of Object.entries(NEW_FILES)) write(path, text);
  for (const [path, rows] of Object.entries(ROWS))
    write(
      path,
      rows.reduce((text, [before, row]) => text.replace(before, row), readFileSync(at(path), 'utf8')),
    );
  write('entries/trung-bay/trong-thu.mdx', ENTRY);
  env = {
    ...process.env,
    ...environmentOf(COMPONENTS_SITE),
    CONTENT_DIR: at('entries'),
    COMMIT: '0123456789',
  };
  const options = ['--out', 'dist', '--public', COMPONENTS_SITE.publicDir];
  execFileSync(process.execPath, ['scripts/build/main.ts', ...options], { cwd: copy, env, stdio: 'pipe' });
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('the recipe for a content type', () => {
  it('touches the files that CONTRIBUTING names, six at most', () => {
    const recipe = /\*\*A type\.\*\*[^\n]*(?:\n(?!\n)[^\n]*)*/.exec(
      readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8'),
    );
    const named = [...(recipe?.[0] ?? '').matchAll(/`(src\/[^`]+)`/g)].map(([, path = '']) =>
      path.replace('<type>', 'exhibits').replace('<path>', 'trung-bay'),
    );
    const touched = [...Object.keys(NEW_FILES), ...Object.keys(ROWS)].sort();
    expect(named.sort()).toEqual(touched);
    expect(touched.length).toBeLessThanOrEqual(6);
  });

  it('brings pages, a menu, the site tree and the site map', () => {
    expect(built('trung-bay/trong-thu/index.html')).toContain('Một cái trống giả.');
    expect(built('index.html')).toContain('href="/cai-cach-hanh-chinh/trung-bay/"');
    expect(built('so-do-trang/index.html')).toContain('href="/cai-cach-hanh-chinh/trung-bay/trong-thu/"');
    const maps = globSync('sitemap-[0-9]*.xml', { cwd: at('dist') }).map(built);
    expect(maps.join('')).toContain('/trung-bay/trong-thu/</loc>');
  });

  it('brings a form', () => {
    const { config } = JSON.parse(built('quan-tri/cau-hinh.json')) as {
      config: {
        collections: { name: string; folder?: string; fields?: { name: string; label: string }[] }[];
      };
    };
    const form = config.collections.find(({ name }) => name === 'exhibits');
    expect(form?.folder).toBe('content/trung-bay');
    expect(form?.fields).toContainEqual(expect.objectContaining({ name: 'room', label: 'Phòng trưng bày' }));
  });

  it('brings checks, in the words of the schema', () => {
    write('entries/trung-bay/sai.mdx', ENTRY.replace('room: Phòng một\n', ''));
    const { status, stdout } = command('check', '--content', 'entries');
    rmSync(at('entries/trung-bay/sai.mdx'));
    expect(status).toBe(1);
    expect(stdout).toContain('entries/trung-bay/sai.mdx');
    expect(stdout).toContain('room');
  });

  it('brings a skeleton for new entries', () => {
    expect(command('new', 'trung-bay', 'Chiêng thử').status).toBe(0);
    expect(readFileSync(at('entries/trung-bay/chieng-thu.mdx'), 'utf8')).toContain(
      '# Phòng trưng bày: Nơi đặt.',
    );
    rmSync(at('entries/trung-bay/chieng-thu.mdx'));
  });

  it('keeps its addresses', () => {
    expect(command('addresses').stdout).not.toBe('');
    const ledger = readFileSync(at('entries/dia-chi-da-dang.txt'), 'utf8');
    expect(ledger).toMatch(/^trung-bay\/trong-thu\/ [\d-]+ exhibits:Trống thử$/m);
  });
});
