import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEnvironment } from '../../src/site/environment.ts';
import { siteSchema } from '../../src/site/schema.ts';
import { BUILD_RECORD, formatRecord, type BuildRecord } from '../built-site/build-record.ts';
import { readSite } from '../content/read-site.ts';
import { earlierBuild, isSameSite } from './earlier-build.ts';

const CONTENT_DIR = resolve('tests/fixtures/content-base');
const SITE = readSite(CONTENT_DIR);
const HERE = { siteUrl: undefined, basePath: undefined };
const RECORD: BuildRecord = {
  commit: null,
  siteDate: '2026-11-24',
  builtFor: SITE.title,
  baseUrl: SITE.url.replace(/\/$/, '') + SITE.basePath,
  pages: 900,
};

describe('the build that a folder has', () => {
  let out = '';
  beforeEach(() => void (out = mkdtempSync(join(tmpdir(), 'ban-truoc-'))));
  afterEach(() => rmSync(out, { recursive: true }));
  const found = (record: BuildRecord) => {
    writeFileSync(join(out, BUILD_RECORD), formatRecord(record));
    return earlierBuild(out, readEnvironment({ CONTENT_DIR }));
  };

  it('is compared with where it is of the same site', () => {
    expect(earlierBuild(out, readEnvironment({ CONTENT_DIR }))).toBeUndefined();
    expect(found(RECORD)).toEqual(RECORD);
  });

  it("is not where it is another unit's", () =>
    expect(
      found({ ...RECORD, builtFor: 'Trang của xã khác', baseUrl: 'https://khac.example/' }),
    ).toBeUndefined());
});

describe('the same site', () => {
  it('may move, or take another name', () => {
    expect(isSameSite({ ...RECORD, baseUrl: 'https://moi.example/' }, SITE, HERE)).toBe(true);
    expect(isSameSite({ ...RECORD, builtFor: 'Tên mới' }, SITE, HERE)).toBe(true);
    expect(isSameSite({ ...RECORD, builtFor: 'Tên mới' }, SITE, { ...HERE, basePath: '/muc/' })).toBe(false);
  });

  it('is known by the name that it had on the day of the build', () => {
    const renamed = { ...SITE, earlier: [{ validUntil: '2026-12-31', title: 'Tên cũ' }] };
    const old = { ...RECORD, baseUrl: 'https://cu.example/', builtFor: 'Tên cũ' };
    expect(isSameSite(old, renamed, HERE)).toBe(true);
    expect(isSameSite({ ...old, siteDate: '2027-01-01' }, renamed, HERE)).toBe(false);
  });

  it('is not known by the address that every unit begins with', () => {
    const begun = siteSchema.parse({ ...SITE, title: 'Xã Một', url: 'https://dia-chi-trang.example' });
    const baseUrl = `https://dia-chi-trang.example${SITE.basePath}`;
    expect(isSameSite({ ...RECORD, builtFor: 'Xã Hai', baseUrl }, begun, HERE)).toBe(false);
  });
});
