import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { versionOf } from '../../scripts/browser/version-of.ts';
import { MILLIMETRES } from '../../scripts/report/write/layout.ts';
import { writeDocx } from '../../scripts/report/write/docx.ts';
import { LONG, OFFICIAL_DOCUMENT } from '../samples/official-document.ts';
import { fontsOf, placedTexts, readPdf } from './read-pdf.ts';

/** The office suite of this machine; without one the whole is skipped. */
const SUITE = ['soffice', 'libreoffice'].find((program) => versionOf(program) !== undefined);
/** Fonts whose letters are as wide as those of Times New Roman, where a machine doesn't have it. */
const TIMES = /^(?:Times-?New-?Roman|LiberationSerif|Tinos)/;

const folder = mkdtempSync(join(tmpdir(), 'bao-cao-thu-'));
const pdf = join(folder, 'bao-cao.pdf');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The report as the suite prints it, with the machine's own letters and settings of nobody. */
async function render(program: string): Promise<void> {
  const long = Array.from({ length: 12 }, () => ({ kind: 'paragraph' as const, text: LONG }));
  const document = { ...OFFICIAL_DOCUMENT, annex: undefined, body: [...OFFICIAL_DOCUMENT.body, ...long] };
  writeFileSync(join(folder, 'bao-cao.docx'), await writeDocx(document, '2026-03-14'));
  const { FONTCONFIG_FILE: _, ...env } = process.env;
  const { status, stderr } = spawnSync(
    program,
    [
      `-env:UserInstallation=file://${folder}/cai-dat`,
      ...['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'bao-cao.docx')],
    ],
    { encoding: 'utf8', env },
  );
  expect([status, stderr]).toEqual([0, expect.any(String)]);
}

describe.skipIf(SUITE === undefined)(
  'a report as LibreOffice prints it (skipped without LibreOffice)',
  () => {
    beforeAll(() => render(SUITE ?? ''));
    /** What stands in the upper margin of a page. */
    const inUpperMargin = async (page: number) =>
      (await placedTexts(pdf, page)).texts.filter(({ down }) => down < MILLIMETRES.top);

    it('is A4 upright on every page', async () => {
      const { pages } = await readPdf(pdf);
      expect(pages).toBeGreaterThan(2);
      for (let page = 1; page <= pages; page += 1) {
        const { width, height } = await placedTexts(pdf, page);
        expect([Math.round(width), Math.round(height)]).toEqual([MILLIMETRES.width, MILLIMETRES.height]);
      }
    });

    it('has its number in the middle of the upper margin from the second page on, none on the first', async () => {
      const { pages } = await readPdf(pdf);
      const middle = (MILLIMETRES.left + MILLIMETRES.width - MILLIMETRES.right) / 2;
      expect(await inUpperMargin(1)).toEqual([]);
      for (let page = 2; page <= pages; page += 1) {
        const found = await inUpperMargin(page);
        expect(found.map(({ text }) => text)).toEqual([String(page)]);
        expect(Math.abs((found[0]?.middle ?? 0) - middle)).toBeLessThan(1);
      }
    });

    it('is set in Times New Roman or its metric twin alone', async () => {
      const fonts = await fontsOf(pdf);
      expect(fonts.length).toBeGreaterThan(1);
      expect(fonts.filter((font) => !TIMES.test(font))).toEqual([]);
    });
  },
);
