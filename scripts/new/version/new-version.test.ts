import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../check/check-content.ts';
import { newVersion } from './new-version.ts';

const FIXTURES = 'tests/fixtures';
const TODAY = '2026-11-24';
const SAMPLE = 'thu-tuc/thu-tuc-mau.mdx';
let dir = '';

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'new-version-'));
  cpSync(join(FIXTURES, 'content-base'), dir, { recursive: true });
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const make = (procedure: string, from = '2027-03-01'): string =>
  newVersion({ procedure, from, contentDir: dir, siteDate: TODAY });
const read = (path: string): string => readFileSync(join(dir, path), 'utf8');
const told = (): string[] =>
  checkContent(dir, { siteDate: TODAY, publicDir: join(FIXTURES, 'public') }).problems.map(
    ({ file, rule }) => `${file} ${rule}`,
  );

describe('a version to come', () => {
  it("is today's text, with its day, and asks for its decision", () => {
    const path = make('thu-tuc-mau');
    expect(path).toBe('thu-tuc/thu-tuc-mau/tu-2027-03-01.mdx');
    expect(read(path)).toMatch(/ {2}copied:\n(?: {4}\w+: "[0-9a-f]{12}"\n){5,}/);
    expect(read(path).replace(/ {2}copied:\n(?: {4}.*\n)+/, '')).toBe(
      read(SAMPLE)
        .replace(/ {2}number: .*\n/, '  number: "(cần điền: Số quyết định)"\n')
        .replace(/ {2}signedOn: .*\n {2}announcement: .*\n/, '  signedOn: "(cần điền: Ngày ký)"\n')
        .replace('validFrom: 2026-02-01', 'validFrom: 2027-03-01'),
    );
    expect(told()).toEqual([`${path} placeholder`, `${path} placeholder`]);
  });

  /** Announces the decision of the day. */
  const announce = (): void => {
    const announced = read('cong-bo/999-qd-bth.mdx')
      .replace('999/QĐ-BTH', '1000/QĐ-BTH')
      .replace(/kind: \w+/, 'kind: amended');
    writeFileSync(
      join(dir, 'cong-bo/1000-qd-bth.mdx'),
      announced.replace(/effectiveFrom: .*/, 'effectiveFrom: 2027-03-01'),
    );
  };

  it('has the decision of its day where that is announced, and is right at once', () => {
    announce();
    expect(read(make('9.999999'))).toContain('announcement: 1000-qd-bth');
    expect(told().filter((line) => line.startsWith('thu-tuc/'))).toEqual([]);
  });

  it.each([
    ['thu-tuc-ma', '2027-03-01', "có phải 'thu-tuc-mau'?"],
    ['thu-tuc-mau', TODAY, 'phải bắt đầu sau hôm nay'],
  ])('of %s from %s is refused', (procedure, from, said) =>
    expect(() => make(procedure, from)).toThrow(said),
  );

  it("hears of what is edited in today's version since, until it follows", () => {
    announce();
    const path = make('thu-tuc-mau');
    const edit = (file: string): void =>
      writeFileSync(join(dir, file), read(file).replace('- name: Nộp hồ sơ', '- name: Nộp hồ sơ ở quầy'));
    edit(SAMPLE);
    const heard = told().filter((line) => line.endsWith('coming-text-keeps-up'));
    edit(path);
    expect([heard, told().filter((line) => line.endsWith('coming-text-keeps-up'))]).toEqual([
      [`${path} coming-text-keeps-up`],
      [],
    ]);
  });

  it('is made once', () => {
    make('thu-tuc/thu-tuc-mau.mdx');
    expect(() => make('thu-tuc-mau')).toThrow('Đã có thu-tuc/thu-tuc-mau/tu-2027-03-01.mdx');
  });
});
