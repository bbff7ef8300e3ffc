import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, it, vi } from 'vitest';
import { composeContent } from '../../scripts/content/compose-content.ts';
import { TEST_DATE, TEST_DIR } from '../../scripts/test/sites.ts';
import { runUnits } from '../../scripts/units/run-units.ts';
import { inventedRecord } from '../samples/invented-record.ts';

const ROOM = join(TEST_DIR, 'units');
const at = (...path: string[]): string => join(ROOM, ...path);
const [BASE, SITES, ALONE] = [at('chung'), at('trang'), at('rieng')];

/** Made-up communes with words that only their own pages may hold. */
const UNITS = {
  'xa-mot': {
    name: 'Xã Lá Sen, tỉnh Mẫu',
    words: /Lá Sen|la-sen|#1f3d7a/,
    brand: "brand: { colour: '#1f3d7a', logo: { file: tep/la-sen.svg, alt: Biểu trưng } }",
  },
  'xa-hai': {
    name: 'Phường Hoa Súng, tỉnh Mẫu',
    words: /Hoa Súng|hoa-sung/,
    brand: 'brand: { logo: { file: tep/hoa-sung.svg, alt: Biểu trưng } }',
  },
} as const;

const logo = (name: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><title>${name}</title><path fill="#0a0" d="M0 0h32v32z"/></svg>`;

function run(command: string, args: readonly string[], contentDir: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${command}/main.ts`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: contentDir, SITE_DATE: TEST_DATE },
  });
  return { status, told: stdout + stderr };
}

/** Each unit with an address of its own; what the first one imported is then the base of all. */
function makeUnits(): void {
  rmSync(ROOM, { recursive: true, force: true });
  mkdirSync(BASE, { recursive: true });
  for (const [unit, { name, brand }] of Object.entries(UNITS)) {
    run('init', [name, at(unit)], '');
    const file = at(unit, 'content/site.yaml');
    const site = readFileSync(file, 'utf8').replace(/^url: .*$/m, `url: https://${unit}.example`);
    writeFileSync(file, `${site}\n${brand}\n`);
    mkdirSync(at(unit, 'content/tep'), { recursive: true });
    writeFileSync(at(unit, 'content', /tep\/[a-z-]+\.svg/.exec(brand)?.[0] ?? ''), logo(name));
  }
  const record = inventedRecord({ code: '9.000010', name: 'Thủ tục xin giấy mẫu' });
  writeFileSync(at('ho-so.jsonl'), `${JSON.stringify(record)}\n`);
  run('import', [at('ho-so.jsonl'), '--retrieved-on', TEST_DATE], at('xa-mot/content'));
  run('announce', [], at('xa-mot/content'));
  for (const shared of ['thu-tuc', 'cong-bo', 'linh-vuc.yaml'])
    renameSync(at('xa-mot/content', shared), join(BASE, shared));
  cpSync(at('xa-hai'), at('xa-hong'), { recursive: true });
  writeFileSync(at('xa-hong/content/trang/hong.mdx'), '---\ntitle: 12\n---\n');
}

const filesOf = (site: string): string[] =>
  globSync('**/*', { cwd: site, withFileTypes: true })
    .filter((found) => found.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(site.length + 1))
    .sort();

let built: ReturnType<typeof run> = { status: null, told: '' };
beforeAll(() => {
  makeUnits();
  // The second one is built by the very process that built the first.
  const folders = [...Object.keys(UNITS), 'xa-hong'].map((unit) => at(unit));
  built = run('units', ['--base', BASE, '--out', SITES, ...folders], '');
});

it('are built though one of them is broken, whose own file is named', () => {
  expect(built.status, built.told).toBe(1);
  expect(built.told).toContain('.build/test/units/xa-hong/content/trang/hong.mdx:2:');
  expect(built.told).toContain('Đã dựng 2/3 trang');
  expect(globSync('*/index.html', { cwd: SITES }).sort()).toEqual(['xa-hai/index.html', 'xa-mot/index.html']);
});

it.each(Object.keys(UNITS) as (keyof typeof UNITS)[])('%s holds no word of the others', (unit) => {
  const others = Object.entries(UNITS).filter(([other]) => other !== unit);
  const files = filesOf(join(SITES, unit));
  const withWord = files.filter((file) => {
    const text = readFileSync(join(SITES, unit, file), 'utf8');
    return others.some(([other, { words }]) => text.includes(`${other}.example`) || words.test(text));
  });
  expect(withWord).toEqual([]);
  expect(readFileSync(join(SITES, unit, 'index.html'), 'utf8')).toMatch(UNITS[unit].words);
});

it.each(Object.keys(UNITS))('%s wears its own logo, in link pictures too', async (unit) => {
  const mark = readFileSync(join(SITES, unit, 'favicon.svg'), 'utf8');
  expect(mark).toBe(logo(UNITS[unit as keyof typeof UNITS].name));
  const picture = filesOf(join(SITES, unit)).find((file) => file.startsWith('anh-chia-se/')) ?? '';
  const dots = await sharp(join(SITES, unit, picture))
    .removeAlpha()
    .raw()
    .toBuffer();
  const isGreen = (at: number): boolean => dots.readUIntBE(at, 3) === 0x00_aa_00;
  expect(Array.from({ length: dots.length / 3 }, (_, dot) => isGreen(dot * 3))).toContain(true);
});

it("is not built over a shared list that can't be read, and is told which", async () => {
  const base = at('chung-hong');
  cpSync(BASE, base, { recursive: true });
  writeFileSync(join(base, 'linh-vuc.yaml'), '- id: "ho-tich\n');
  using told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const units = [{ name: 'xa-hai', contentDir: at('xa-hai/content') }];
  expect(await runUnits({ units, base, out: at('trang-hong'), release: false })).toBe(1);
  expect(told.mock.calls.flat().join('\n')).toMatch(/xa-hai: .*chung-hong\/linh-vuc\.yaml: danh sách chung/);
});

/** Pagefind orders its filters by chance (same-build.test.ts). */
it('come out byte for byte as the composed content does by itself', () => {
  composeContent({ base: BASE, own: at('xa-hai/content') }, at('ghep'));
  const alone = run('build', ['--fresh', '--out', ALONE], at('ghep'));
  expect(alone.status, alone.told).toBe(0);
  const ours = (site: string): string[] => filesOf(site).filter((file) => !file.startsWith('pagefind/'));
  expect(ours(join(SITES, 'xa-hai'))).toEqual(ours(ALONE));
  const differs = ours(ALONE).filter(
    (file) => !readFileSync(join(SITES, 'xa-hai', file)).equals(readFileSync(join(ALONE, file))),
  );
  expect(differs).toEqual([]);
});
