import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BUILD_RECORD, formatRecord } from '../built-site/build-record.ts';
import { readContent } from '../content/read-content.ts';
import { readLedger } from '../../src/site/ledger.ts';
import { writeLedger } from '../content/write-ledger.ts';
import { compareBuilt, recordBuilt, redirectMoved } from './update.ts';

const BASE = join(import.meta.dirname, '../../tests/fixtures/content-base');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-'));
  cpSync(BASE, dir(), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const dir = (): string => join(folder, 'content');
const site = (): string => join(folder, 'site');
const content = () => readContent(dir(), '2026-11-24', '').content;
/** Stands for a built site: the named pages, and the record of its day. */
function built(siteDate: string, ...paths: string[]): void {
  for (const path of paths) {
    mkdirSync(join(site(), path), { recursive: true });
    writeFileSync(join(site(), path, 'index.html'), '<!DOCTYPE html><html lang="vi"></html>');
  }
  const record = { commit: null, siteDate, builtFor: 'Trang thử', baseUrl: 'https://thu.example/', pages: 1 };
  writeFileSync(join(site(), BUILD_RECORD), formatRecord(record));
}

describe('the command that keeps the ledger', () => {
  it('records the public pages of a built site, and neither the error page nor the editing room', () => {
    built('2026-11-24', '', 'thu-tuc/thu-tuc-mau', 'quan-tri', 'quan-tri/huong-dan', 'pagefind/x');
    writeFileSync(join(site(), '404.html'), '');
    recordBuilt(content(), site(), compareBuilt(content(), site()));
    expect(readLedger(dir())).toEqual([
      { path: '', since: '2026-11-24', identity: undefined },
      { path: 'thu-tuc/thu-tuc-mau/', since: '2026-11-24', identity: 'procedures:9.999999' },
    ]);
  });

  it('does not record a build of the past', () => {
    writeLedger(dir(), [{ path: '', since: '2026-11-20' }]);
    built('2022-06-01', '', 'thu-tuc/thu-tuc-mau');
    expect(() => recordBuilt(content(), site(), compareBuilt(content(), site()))).toThrow('2022-06-01');
    expect(readLedger(dir())).toEqual([{ path: '', since: '2026-11-20' }]);
  });

  it('writes the redirect for an entry renamed by hand, without a build', () => {
    writeLedger(dir(), [
      { path: 'thu-tuc/thu-tuc-mau/', since: '2026-11-01', identity: 'procedures:9.999999' },
    ]);
    renameSync(join(dir(), 'thu-tuc/thu-tuc-mau.mdx'), join(dir(), 'thu-tuc/thu-tuc-moi.mdx'));
    expect(redirectMoved(content())).toEqual([{ from: 'thu-tuc/thu-tuc-mau/', to: 'thu-tuc/thu-tuc-moi/' }]);
    expect(readFileSync(join(dir(), 'chuyen-huong.yaml'), 'utf8')).toContain('to: thu-tuc/thu-tuc-moi/');
    expect(redirectMoved(content())).toEqual([]);
  });
});
