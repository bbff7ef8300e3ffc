import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readContent } from '../content/read-content.ts';
import { readPostedSheets } from './posted-sheets.ts';
import { markedProcedures, verifySheets, type Verified } from './verify-sheets.ts';

const BASE = join(import.meta.dirname, '../../tests/fixtures/content-base');
const SAMPLE = 'thu-tuc/thu-tuc-mau.mdx';
let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'posting-'));
  cpSync(BASE, dir, { recursive: true });
});
afterEach(() => rmSync(dir, { recursive: true }));

const marked = () => markedProcedures(readContent(dir, '2026-11-24', '').content);
/** What was posted from the fixtures before anything changed. */
const list = (): string =>
  marked()
    .map(({ code, mark }) => `${code}\t${mark}\tTên`)
    .join('\n');
const verify = (posted: string): Verified => verifySheets(readPostedSheets(posted, 'bang.txt'), marked());
function edit(from: RegExp, to: string): void {
  const path = join(dir, SAMPLE);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
}

it('finds every sheet right as long as nothing changed', () => {
  const verified = verify(list());
  expect(verified.right.length).toBe(3);
  expect(verified).toMatchObject({ old: [], unposted: [] });
});

it('finds exactly the sheet old whose entry changed, and tells the new mark', () => {
  const posted = list();
  edit(/amount: 10000/, 'amount: 12000');
  const { old, right } = verify(posted);
  expect(right.length).toBe(2);
  expect(old.map(({ code }) => code)).toEqual(['9.999999']);
  expect(old[0]?.now[0]?.mark).toMatch(/^[0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4}$/);
  expect(old[0]?.now[0]?.mark).not.toBe(old[0]?.mark);
});

it('is not disturbed by what no sheet shows', () => {
  const posted = list();
  edit(/^code:/m, 'keywords: [một từ]\ncode:');
  expect(verify(posted).old).toEqual([]);
});

it('asks to take down what is no longer in force, and names what no sheet posts', () => {
  const posted = list();
  edit(/^code:/m, 'validUntil: 2026-06-30\ncode:');
  expect(verify(posted).old).toMatchObject([{ code: '9.999999', now: [] }]);
  expect(verify('').unposted.length).toBe(2);
});

it.each([
  ['9.999999 3fa1 09bc 77de'],
  ['# đã treo ngày 1/12\n\n9.999999\t3FA109BC77DE\tTên'],
  ['\uFEFF"9.999999";"3fa1-09bc-77de"'],
])('reads a list as offices keep it: %j', (text) => {
  expect(readPostedSheets(text, 'bang.csv')).toEqual([{ code: '9.999999', mark: '3fa1 09bc 77de' }]);
});

it.each([
  ['9.999999 3fa1 09bc', 'bang.csv, dòng 1: không thấy mã nội dung'],
  ['9.999999 3fa1 09bc 77de\nkhai sinh 3fa1 09bc 77de', 'bang.csv, dòng 2: không thấy mã thủ tục'],
])('says which line it cannot read: %j', (text, said) => {
  expect(() => readPostedSheets(text, 'bang.csv')).toThrow(said);
});
