import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cellText, valueAt } from '../../src/open-data/csv.ts';
import { EDITORS_ONLY } from '../../src/open-data/public-fields.ts';
import type { PublicRecord } from '../../src/open-data/public-record.ts';
import { onceFor } from '../../src/site/once.ts';
import { CONTENT_SITE, type TestSite } from '../../scripts/test/sites.ts';
import { parsePage, textOf } from './reading/dom.ts';
import { describeEachSite } from './reading/each-site.ts';
import { contentOf } from './reading/site-content.ts';

const folderOf = (site: TestSite): string => join(site.siteDir, 'du-lieu-mo');
const read = (site: TestSite, path: string): string => readFileSync(join(folderOf(site), path), 'utf8');

/** The sets of a site by their names. */
const setsOf = onceFor(
  (site: TestSite): ReadonlyMap<string, PublicRecord[]> =>
    new Map(
      globSync('luoc-do/*.schema.json', { cwd: folderOf(site) })
        .map((path) => path.slice('luoc-do/'.length, -'.schema.json'.length))
        .filter((name) => name !== 'thay-doi')
        .sort()
        .map((name) => [
          name,
          (JSON.parse(read(site, `${name}.json`)) as { records: PublicRecord[] }).records,
        ]),
    ),
);

/** Every group of a value with the name of the field that holds it; of a list's rows, the list's. */
const anywhere = (
  value: unknown,
  visit: (group: Record<string, unknown>, holder: string) => void,
  holder = '',
): void => {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) visit(value as Record<string, unknown>, holder);
  const isList = Array.isArray(value);
  for (const [name, inner] of Object.entries(value)) anywhere(inner, visit, isList ? holder : name);
};

describeEachSite('open data', (site) => {
  it('is what its own schema says, every file of it', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    for (const name of setsOf(site).keys()) {
      const isRight = ajv.compile(JSON.parse(read(site, `luoc-do/${name}.schema.json`)) as object);
      const files = [`${name}.json`, ...globSync(`${name}/**/*.json`, { cwd: folderOf(site) })];
      const wrong = files.filter((file) => !isRight(JSON.parse(read(site, file))));
      expect({ wrong, errors: isRight.errors ?? [] }).toEqual({ wrong: [], errors: [] });
      expect(files).toHaveLength((setsOf(site).get(name)?.length ?? 0) + 1);
    }
  });

  it('says the same in its tables, read by another parser', () => {
    for (const [name, records] of setsOf(site)) {
      const [columns = [], ...rows] = parse(read(site, `${name}.csv`), { bom: true }) as string[][];
      const wanted = records.map((record) => columns.map((path) => cellText(valueAt(record, path))));
      expect(rows.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, '')))).toEqual(wanted);
    }
  });

  it('gives every file a checksum that is right', () => {
    const sums = new Map(
      read(site, 'SHA256SUMS.txt')
        .trimEnd()
        .split('\n')
        .map((line) => {
          const [sum = '', path = ''] = line.split('  ');
          return [path, sum];
        }),
    );
    const files = globSync('**/*.{json,csv,jsonld}', { cwd: folderOf(site) }).sort();
    expect([...sums.keys()].sort()).toEqual(files);
    const wrong = files.filter(
      (file) => createHash('sha256').update(read(site, file)).digest('hex') !== sums.get(file),
    );
    expect(wrong).toEqual([]);
  });

  it('holds no contact that nobody confirmed and no note of an editor', () => {
    const contacts = ['phones', 'emails', 'address', 'phone', 'email', 'openingHours', 'fax'];
    for (const file of globSync('**/*.json', { cwd: folderOf(site) }).filter(
      (path) => !path.startsWith('luoc-do/'),
    ))
      anywhere(JSON.parse(read(site, file)), (group, holder) => {
        const { list } = group as { list?: string };
        const hidden = EDITORS_ONLY[['fields', 'value'].includes(holder) ? '' : holder] ?? [];
        expect(Object.keys(group).filter((name) => hidden.includes(name))).toEqual([]);
        if (list === 'roles') expect(JSON.stringify(group)).not.toContain('"group":');
        const verification = group['verification'] as { state?: string } | undefined;
        if (!verification || verification.state === 'verified') return;
        expect(contacts.filter((name) => (group[name] as unknown[] | undefined)?.length)).toEqual([]);
      });
  });

  it('says of each version of a procedure whether it is in force, and once of each procedure', () => {
    const records = setsOf(site).get('thu-tuc') ?? [];
    const current = records.filter(({ derived }) => 'answers' in derived);
    expect(current.length).toBeGreaterThan(0);
    expect(current.every(({ derived }) => ['in-force', 'amended'].includes(String(derived['state'])))).toBe(
      true,
    );
    expect(new Set(current.map(({ page }) => page)).size).toBe(current.length);
  });

  it('gives every entry a name of its own', () => {
    const names = [...setsOf(site).values()].flat().map(({ id }) => id);
    expect(names.length).toBe(new Set(names).size);
  });
});

describe('what others make of it', () => {
  interface Answer {
    fields: { name: string };
  }
  /** The program of the page, run as a reader would, with the file in place of the net. */
  async function answerOf(program: string): Promise<string[]> {
    const said: string[][] = [];
    const run = new Function('fetch', 'console', `return (async () => { ${program} })();`) as (
      fetch: (url: string) => Promise<{ json: () => Promise<unknown> }>,
      console: { log: (names: string[]) => void },
    ) => Promise<void>;
    await run(
      (url) =>
        Promise.resolve({
          json: () => Promise.resolve(JSON.parse(read(CONTENT_SITE, url.split('/').at(-1) ?? ''))),
        }),
      { log: (names) => said.push(names) },
    );
    return said.flat();
  }

  it('the two examples of the page find the same procedures, which the content confirms', async () => {
    const page = parsePage(read(CONTENT_SITE, 'index.html'));
    const program = textOf(page.querySelector('pre code') ?? page).replaceAll('\u00a0', ' ');
    const sector = /sector === '([^']+)'/.exec(program)?.[1];
    const found = await answerOf(program);
    const rows = parse(read(CONTENT_SITE, 'thu-tuc.csv'), { bom: true, columns: true }) as Record<
      string,
      string
    >[];
    const filtered = rows.filter(
      (row) =>
        row['derived.isFree'] === 'true' &&
        (row['derived.ways'] ?? '').includes('online') &&
        row['fields.sector'] === sector,
    );
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(filtered.map((row) => row['fields.name']));
    const names = contentOf(CONTENT_SITE)
      .entries.procedures.map(({ fields }) => fields as Partial<Answer['fields']> & { sector?: string })
      .filter((fields) => fields.sector === sector)
      .map(({ name }) => name);
    expect(found.filter((name) => !names.includes(name))).toEqual([]);
  });
});
