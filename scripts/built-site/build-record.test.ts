import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  BUILD_RECORD,
  checkedOutCommit,
  formatRecord,
  readRecord,
  type BuildRecord,
} from './build-record.ts';

const RECORD: BuildRecord = {
  commit: 'a'.repeat(40),
  contentCommit: 'b'.repeat(40),
  siteDate: '2026-11-24',
  builtFor: 'Trang thử',
  baseUrl: 'https://thu.example/muc/',
  pages: 12,
};
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'record-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('reads the record that the last build wrote', () => {
  writeFileSync(join(folder, BUILD_RECORD), formatRecord(RECORD));
  expect(readRecord(folder)).toEqual(RECORD);
});

it.each(['', '<!DOCTYPE html>', '{}', '{"siteDate":"2026-02-30"}'])(
  'knows no last build where the record says %j',
  (text) => {
    writeFileSync(join(folder, BUILD_RECORD), text);
    expect(readRecord(folder)).toBeUndefined();
  },
);

it('knows no commit outside of git', () => expect(checkedOutCommit(folder)).toBeNull());
