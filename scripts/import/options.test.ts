import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCall } from '../command-line/read-call.ts';
import { IMPORT, type ImportOptions } from './options.ts';

const readOptions = (args: readonly string[]) => readCall(IMPORT, args) as ImportOptions;

const FILE = import.meta.filename;

describe('the command line of the import', () => {
  it('passes over a leading --, and has defaults', () => {
    const options = readOptions(['--', FILE]);
    expect(options).toMatchObject({
      input: FILE,
      into: resolve('content'),
      level: undefined,
      sectors: [],
      withoutVertical: false,
      dryRun: false,
    });
    expect(options.retrievedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('reads every option', () => {
    expect(
      readOptions([
        FILE,
        '--into',
        '/srv/x',
        '--level',
        'ward',
        '--sector',
        'ho-tich; Đất đai',
        '--without-vertical',
        '--facts-only',
        '--dry-run',
        '--retrieved-on',
        '2026-07-20',
      ]),
    ).toEqual({
      input: FILE,
      into: '/srv/x',
      level: 'commune',
      sectors: ['ho-tich', 'Đất đai'],
      withoutVertical: true,
      factsOnly: true,
      dryRun: true,
      retrievedOn: '2026-07-20',
    });
  });

  it.each([
    [[], 'đúng một tệp'],
    [[FILE, FILE], 'đúng một tệp'],
    [['/không/có'], 'Không có tệp'],
    [[FILE, '--level', 'xã'], '--level "xã"'],
    [[FILE, '--retrieved-on', '2026-02-30'], '2026-02-30'],
    [[FILE, '--nhanh'], 'Tùy chọn "--nhanh"'],
    [[FILE, '--into'], 'Tùy chọn "--into"'],
  ])('refuses %j', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });

  it('reads several PDFs, the issuer, and whether the day was given', () => {
    const folder = mkdtempSync(join(tmpdir(), 'import-options-'));
    const [one, two] = [join(folder, 'mot.pdf'), join(folder, 'hai.PDF')];
    for (const path of [one, two]) writeFileSync(path, '');
    expect(readOptions([one, two])).toMatchObject({ pdfs: [one, two], retrievedOnIsGiven: false });
    expect(readOptions([one, '--issuer', 'UBND tỉnh Thử', '--retrieved-on', '2026-07-20'])).toMatchObject({
      pdfs: [one],
      issuer: 'UBND tỉnh Thử',
      retrievedOnIsGiven: true,
    });
    expect(() => readOptions([one, FILE])).toThrow('chỉ tệp .pdf');
    expect(() => readOptions([one, join(folder, 'ba.pdf')])).toThrow('ba.pdf');
    expect(() => readOptions([FILE, '--issuer', 'UBND tỉnh Thử'])).toThrow('--issuer');
    rmSync(folder, { recursive: true });
  });
});
