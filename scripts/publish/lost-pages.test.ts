import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { CONTENT_TYPES, type CollectionName } from '../../src/catalogue/content-types.ts';
import { writeBuiltSite } from '../../tests/samples/built-site.ts';
import { entryAddress } from '../addresses/entry-address.ts';
import { needRecord } from '../built-site/build-record.ts';
import { lostPages, type RecordedSite } from './lost-pages.ts';

const around = mkdtempSync(join(tmpdir(), 'lost-pages-'));
afterAll(() => rmSync(around, { recursive: true, force: true }));

/** A built site that has some pages more. */
function siteWith(name: string, paths: readonly string[]): RecordedSite {
  const siteDir = join(around, name);
  writeBuiltSite(siteDir, name);
  for (const path of paths) {
    mkdirSync(join(siteDir, path), { recursive: true });
    writeFileSync(join(siteDir, path, 'index.html'), readFileSync(join(siteDir, 'index.html')));
  }
  const record = needRecord(siteDir);
  return { siteDir, record: { ...record, pages: record.pages + paths.length } };
}

/** Pages that no file of the content is, and that go with the last entry they list. */
const BY_DAY = [
  'ban-tin/2026-11/',
  'chu-cai/x/',
  'linh-vuc/dat-dai/',
  'thay-doi/2026-11/',
  'thu-tuc/khai-sinh/phien-ban/2026-07-01/',
  'tin-tuc/2026/',
  'tin-tuc/2026/trang-2/',
  'van-ban/hieu-luc/sap-co-hieu-luc/',
];
/** Also one of every type of entry that has pages. */
const OF_EDITORS = [
  'hoi-dap/',
  'van-ban/2026-luat/',
  ...(Object.keys(CONTENT_TYPES) as CollectionName[]).flatMap((type) => entryAddress(type, 'muc-thu') ?? []),
].sort();

it('only tells of pages that the build made by itself and makes no more', () => {
  const live = siteWith('live', [...OF_EDITORS, ...BY_DAY]);
  const { faults, notices } = lostPages(siteWith('next', OF_EDITORS), live, 'noi-dang');
  expect(faults).toEqual([]);
  expect(notices).toEqual([expect.stringContaining(`8 trang do máy tự làm: ${BY_DAY.join(', ')}.`)]);
});

it('refuses each lost page of an entry or a section, and tells who has the content and who has not what to do', () => {
  const { faults, notices } = lostPages(siteWith('none', []), siteWith('all', OF_EDITORS), 'noi-dang');
  expect(faults.slice(0, -2).map((line) => line.split(': ')[0])).toEqual(OF_EDITORS);
  expect(faults.slice(-2)).toEqual([
    expect.stringContaining('chuyen-huong.yaml'),
    expect.stringMatching(/^Máy này có cả nội dung thì .*--site noi-dang/),
  ]);
  expect(notices).toEqual([]);
});
