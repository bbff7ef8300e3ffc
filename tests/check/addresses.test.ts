import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFolder, withContent } from './content-folder.ts';

const check = (files: Record<string, string>): string[] =>
  withContent((dir) => {
    const before = checkFolder(dir).problems.map(({ file, message }) => `${file}: ${message}`);
    for (const [file, text] of Object.entries(files)) writeFileSync(join(dir, file), text);
    return checkFolder(dir)
      .problems.map(({ file, message }) => `${file}: ${message}`)
      .filter((problem) => !before.includes(problem));
  });
const redirects = (...pairs: [from: string, to: string][]): string =>
  pairs
    .map(([from, to]) => `- from: ${from}\n  to: ${to}\n  since: 2026-11-01\n  why: Đổi tên thử.\n`)
    .join('');

describe('redirects that lead somewhere', () => {
  it.each([
    'thu-tuc/thu-tuc-mau/',
    'thu-tuc/thu-tuc-mau/phien-ban/2026-01-01/',
    'tin-tuc/2026/tin-thu/',
    'linh-vuc/linh-vuc-thu/',
    'chu-cai/t/',
    'duong-day-nong/#duong-day-thu',
    'gioi-thieu/',
  ])('may lead to %s', (to) =>
    expect(check({ 'chuyen-huong.yaml': redirects(['thu-tuc/ten-cu/', to]) })).toEqual([]),
  );

  it('may pass through other old addresses', () => {
    const chain = redirects(['thu-tuc/a/', 'thu-tuc/b/'], ['thu-tuc/b/', 'thu-tuc/thu-tuc-mau/']);
    expect(check({ 'chuyen-huong.yaml': chain })).toEqual([]);
  });

  it('may not lead to an entry that has no page of its own', () => {
    const toHotline = redirects(['thu-tuc/ten-cu/', 'duong-day-nong/duong-day-thu/']);
    expect(check({ 'chuyen-huong.yaml': toHotline })).toEqual([expect.stringContaining('không có')]);
  });
});

describe('published addresses that live', () => {
  it('are pages, old addresses that lead on, and pages that only a build knows', () => {
    const ledger = [
      './ 2026-11-01',
      'thu-tuc/thu-tuc-mau/ 2026-11-01 procedures:9.999999',
      'thu-tuc/ten-cu/ 2026-11-01 procedures:9.999998',
      'chu-cai/y/ 2026-11-01',
      'linh-vuc/linh-vuc-cu/ 2026-11-01 sectors:Lĩnh vực cũ',
    ];
    expect(
      check({
        'dia-chi-da-dang.txt': `# Sổ thử\n${ledger.join('\n')}\n`,
        'chuyen-huong.yaml': redirects(['thu-tuc/ten-cu/', 'thu-tuc/thu-tuc-mau/']),
      }),
    ).toEqual([]);
  });
});
