import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONTENT_SITE, type TestSite } from '../../scripts/test/sites.ts';
import type { FieldChange } from '../../src/open-data/change-schema.ts';
import type { PublicRecord } from '../../src/open-data/public-record.ts';
import { describeEachSite } from './reading/each-site.ts';

const read = ({ siteDir }: TestSite, path: string): string =>
  readFileSync(join(siteDir, 'du-lieu-mo', path), 'utf8');
const changesOf = (site: TestSite): FieldChange[] =>
  (JSON.parse(read(site, 'thay-doi.json')) as { changes: FieldChange[] }).changes;

describeEachSite('changed fields of procedures', (site) => {
  it('are what their schema says, the same in file and table', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const isRight = ajv.compile(JSON.parse(read(site, 'luoc-do/thay-doi.schema.json')) as object);
    expect({ right: isRight(JSON.parse(read(site, 'thay-doi.json'))), errors: isRight.errors }).toEqual({
      right: true,
      errors: null,
    });
    const rows = parse(read(site, 'thay-doi.csv'), { bom: true, columns: true }) as { id: string }[];
    expect(rows.map(({ id }) => id)).toEqual(changesOf(site).map(({ id }) => id));
  });

  it('lead to the entry and the page that they are of, each by a name of its own', () => {
    const records = (JSON.parse(read(site, 'thu-tuc.json')) as { records: PublicRecord[] }).records;
    const pages = new Map(records.map(({ id, page }) => [id, page]));
    const changes = changesOf(site);
    expect(changes.filter(({ entry, page }) => pages.get(entry) !== page)).toEqual([]);
    expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
  });
});

describe('the charge of an identity card', () => {
  it.each([
    ['1.014063', 25_000, 50_000],
    ['1.014064', 35_000, 70_000],
  ])('of %s goes from half to whole on the day after the reduction', (code, before, after) => {
    const changes = changesOf(CONTENT_SITE).filter((change) => change.code === code);
    const amounts = changes.filter(({ field }) => field.endsWith('.amount'));
    expect(amounts.map((change) => [change.field, change.before, change.after])).toEqual(
      [0, 1].map((channel) => [`channels.${channel}.costs.0.amount`, before, after]),
    );
    expect(new Set(changes.map(({ day, decision }) => `${day} ${decision}`))).toEqual(
      new Set(['2027-01-01 Thông tư 64/2025/TT-BTC']),
    );
    const acts = changes.filter(({ field }) => field.endsWith('.legalBasis'));
    expect(acts.map((change) => [change.before, change.after])).toEqual(
      [0, 1].map(() => ['Thông tư 64/2025/TT-BTC', 'Thông tư 73/2024/TT-BTC']),
    );
  });
});
