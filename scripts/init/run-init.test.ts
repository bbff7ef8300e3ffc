import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { checkContent } from '../check/check-content.ts';
import { siteSchema } from '../../src/site/schema.ts';
import { dutiesOf, readLedger } from '../../src/compliance/read-ledger.ts';
import { runInit } from './run-init.ts';
import { unitName } from './unit-name.ts';

/** The content that lends its lists: of another unit, whose name may not come along. */
const OTHER = resolve('tests/fixtures/content-base');
const TODAY = '2026-11-24';
let room = '';
const begin = (folder: string, called = 'Xã Thí Dụ, tỉnh Thí Dụ', lender = OTHER): void =>
  runInit({ name: unitName(called), folder, today: TODAY }, lender);
const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((found) => found.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

beforeAll(() => {
  room = mkdtempSync(join(tmpdir(), 'init-'));
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  begin(join(room, 'moi'));
});
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(room, { recursive: true });
});

describe('a new content folder', () => {
  it('passes check at once, and says what is left, the address and the imprint first', () => {
    const { problems, ready } = checkContent(join(room, 'moi/content'), {
      siteDate: TODAY,
      publicDir: join(room, 'khong-co'),
    });
    expect(problems).toEqual([]);
    expect(ready[0]?.text).toContain('địa chỉ tạm');
    expect(ready[1]?.text).toContain('cổng mẹ');
    expect(ready[2]?.text).toContain('chân trang');
  });

  it('asks its offices whatever the law leaves to them', () => {
    const { ready } = checkContent(join(room, 'moi/content'), { siteDate: TODAY, publicDir: room });
    const asked = new Set(ready.map(({ text }) => text.replace(/ · .*/, '')));
    const left = dutiesOf(readLedger()).flatMap(({ held: { office = [] } }) => office);
    expect(left.filter((question) => !asked.has(question))).toEqual([]);
  });

  it('names its unit, leaves no place of a name, and begins what goes with a repository', () => {
    const files = filesBelow(join(room, 'moi'));
    for (const file of files) expect(`${file}\n${readFileSync(file, 'utf8')}`).not.toMatch(/\{\{\w/);
    expect(readFileSync(join(room, 'moi/content/site.yaml'), 'utf8')).toContain(
      'area: Xã Thí Dụ, tỉnh Thí Dụ',
    );
    expect(readFileSync(join(room, 'moi/.github/CODEOWNERS'), 'utf8')).toContain('/content/thu-tuc/ @');
    expect(readFileSync(join(room, 'moi/content/dia-chi-da-dang.txt'), 'utf8')).toMatch(/^(?:#.*\n)+\n*$/);
    for (const file of ['.gitlab-ci.yml', '.github/workflows/hang-ngay.yml', '.gitlab/CODEOWNERS'])
      expect(files).toContain(join(room, 'moi', file));
  });

  it('shows how earlier names are kept, in lines that hold once their marks are gone', () => {
    const text = readFileSync(join(room, 'moi/content/site.yaml'), 'utf8');
    const shown = /^# earlier:\n(?:# {2,}.*\n)+/m.exec(text)?.[0].replace(/^# /gm, '') ?? '';
    const site = siteSchema.parse(parse(text + shown));
    expect(site.earlier[0]).toMatchObject({ shortTitle: expect.any(String) as string, imprint: {} });
  });

  it('takes over no row that names a place of the unit that lends its lists', () => {
    const lender = join(room, 'cho-muon');
    begin(lender, 'Xã Cồn Lạ, tỉnh Bãi Lạ');
    const list = join(lender, 'content/tu-dong-nghia.yaml');
    const row = (place: string): string => `      - say: [đi ${place}]\n        means: [giấy mẫu ${place}]\n`;
    writeFileSync(list, `groups:\n  - topic: Thử\n    entries:\n${row('cồn lạ')}${row('xa')}`);
    writeFileSync(
      join(lender, 'content/ngoai-trang-nay.yaml'),
      '- topic: Đi lại\n  phrases: [xe đi cồn lạ, giá vé tàu]\n- topic: Chợ\n  phrases: [chợ cồn lạ]\n',
    );
    begin(join(room, 'nguoi-muon'), 'Xã Người Mượn, tỉnh Thử', join(lender, 'content'));
    expect(parse(readFileSync(join(room, 'nguoi-muon/content/ngoai-trang-nay.yaml'), 'utf8'))).toEqual([
      { topic: 'Đi lại', phrases: ['giá vé tàu'] },
    ]);
    const taken = readFileSync(join(room, 'nguoi-muon/content/tu-dong-nghia.yaml'), 'utf8');
    expect(taken).toContain('giấy mẫu xa');
    for (const file of filesBelow(join(room, 'nguoi-muon')))
      expect(readFileSync(file, 'utf8').toLowerCase()).not.toMatch(/cồn lạ|bãi lạ/);
  });
});

describe('a folder that can not be begun', () => {
  it('is one with something in it, in the content of the project or behind a file; nothing is written', () => {
    expect(() => begin(join(room, 'moi'))).toThrow('đã có tệp khác');
    expect(() => begin(join(OTHER, 'moi'))).toThrow('thư mục nội dung của dự án');
    writeFileSync(join(room, 'tep'), '');
    expect(() => begin(join(room, 'tep/moi'))).toThrow('một tệp');
    expect(readdirSync(room).filter((name) => name.includes('.new-'))).toEqual([]);
  });
});
