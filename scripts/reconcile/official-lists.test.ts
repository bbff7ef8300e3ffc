import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runImport } from '../import/run-import.ts';
import { lendLists } from '../test/lend-lists.ts';
import { compareList } from './compare-list.ts';
import { type OurProcedures, ourProcedures } from './our-procedures.ts';
import { readExportList } from './read-export-list.ts';
import { readXlsxList } from './read-xlsx-list.ts';
import { scoreLists } from './score-lists.ts';
import { SHARED_LISTS } from './shared-lists.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const SHARED = resolve(PROJECT, '../shared/data/tthc');
const shared = (file: string): string => resolve(SHARED, file);

/** What the test itself reads of a record, past all code of the project. */
interface RawRecord {
  code: string;
  name: string;
  detail: {
    categoriesDetails: { name: string }[];
    procedureProposal: { issuingAgency: { name: string } };
  };
}
const plain = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();

describe.skipIf(!existsSync(shared('lists')))('the three official lists at hand', () => {
  let content: string;
  let ours: OurProcedures;
  let records: RawRecord[];
  beforeAll(async () => {
    content = mkdtempSync(join(tmpdir(), 'official-lists-'));
    const options = {
      input: shared('ward.jsonl.gz'),
      into: content,
      level: undefined,
      sectors: [],
      withoutVertical: false,
      retrievedOn: '2026-07-20',
      dryRun: false,
    };
    lendLists(resolve(PROJECT, 'content'), content);
    await runImport(options, { say: () => {} });
    ours = ourProcedures(content, '2026-11-24');
    records = gunzipSync(readFileSync(shared('ward.jsonl.gz')))
      .toString('utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as RawRecord);
  }, 120_000);
  afterAll(() => rmSync(content, { recursive: true }));

  it('a site of all 700 records shows them all', () => {
    expect(ours.shown).toHaveLength(700);
  });

  it.each(SHARED_LISTS)('$file says against that site what the records say', async ({ file }) => {
    const list = await readXlsxList(shared(`lists/${file}`));
    const comparison = compareList(ours, list);
    const rows = new Map(list.procedures.map((row) => [row.code, row]));
    const issuer = list.procedures[0]?.issuer;
    const own = records.filter(({ detail }) => detail.procedureProposal.issuingAgency.name === issuer);
    const absent = own.filter(({ code }) => !rows.has(code)).map(({ code }) => code);
    const renamed = records.filter(
      ({ code, name }) => rows.has(code) && rows.get(code)?.name !== plain(name),
    );
    const moved = records.filter(
      ({ code, detail }) =>
        rows.has(code) &&
        !rows
          .get(code)
          ?.sectors.some((sector) =>
            detail.categoriesDetails.some(({ name }) => plain(name) === sector.name),
          ),
    );
    const codes = new Set(records.map(({ code }) => code));
    expect(list.setAside).toEqual([]);
    expect(comparison.left.map(({ code }) => code).sort()).toEqual(absent.sort());
    expect(changes(comparison.changed, 'name')).toEqual(renamed.map(({ code }) => code).sort());
    expect(changes(comparison.changed, 'sector')).toEqual(moved.map(({ code }) => code).sort());
    expect(comparison.added.map(({ code }) => code)).toEqual(
      [...rows.keys()].filter((code) => !codes.has(code)),
    );
  });

  it('the records themselves, as an export, say nothing against that site', async () => {
    const comparison = compareList(ours, await readExportList(shared('ward.jsonl.gz')));
    expect(comparison).toMatchObject({ left: [], added: [], changed: [], found: 700, unjudged: 0 });
  });

  it('differ from the records only in what changed after the list was made', async () => {
    const scores = await scoreLists(
      SHARED_LISTS.map(({ file, madeOn }) => ({ path: shared(`lists/${file}`), madeOn })),
      [shared('ward.jsonl.gz'), shared('national.jsonl.gz')],
    );
    expect(scores.flatMap(({ unexplained }) => unexplained)).toEqual([]);
    expect(
      scores.map(({ rows, inRecords, communeFound, namesEqual, sectorsEqual, issuersEqual, setAside }) => ({
        rows,
        inRecords,
        communeFound,
        namesEqual,
        sectorsEqual,
        issuersEqual,
        setAside,
      })),
    ).toEqual([
      {
        rows: 339,
        inRecords: 296,
        communeFound: 64,
        namesEqual: 296,
        sectorsEqual: 296,
        issuersEqual: 296,
        setAside: 0,
      },
      {
        rows: 271,
        inRecords: 241,
        communeFound: 64,
        namesEqual: 236,
        sectorsEqual: 228,
        issuersEqual: 241,
        setAside: 0,
      },
      {
        rows: 537,
        inRecords: 447,
        communeFound: 62,
        namesEqual: 442,
        sectorsEqual: 425,
        issuersEqual: 447,
        setAside: 0,
      },
    ]);
  });
});

function changes(changed: readonly { part: string; our: { code: string } }[], part: string): string[] {
  return changed
    .filter((change) => change.part === part)
    .map(({ our }) => our.code)
    .sort();
}
