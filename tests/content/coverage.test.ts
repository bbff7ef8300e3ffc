import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readRecords } from '../../scripts/import/reading/read-records.ts';
import { SectorBook } from '../../scripts/import/entries/sector-book.ts';
import { leftOutBy, siteScope } from '../../scripts/import/entries/site-scope.ts';
import { recogniseRecord } from '../../scripts/import/mapping/understand-record.ts';
import { content, isOfTheArea } from './project-content.ts';

const WARD = '../shared/data/tthc/ward.jsonl.gz';

it.skipIf(!existsSync(WARD) || !isOfTheArea)(
  'every procedure of a commune in a carried sector has an entry, and site.yaml counts the others',
  async () => {
    const entries = globSync(`${content.dir}/thu-tuc/**/*.mdx`).map((file) => readFileSync(file, 'utf8'));
    const ours = new Set(entries.map((text) => /^code: "?([^"\n]+)/m.exec(text)?.[1]));
    const rows = siteScope(content.dir).sectorsLeftOut;
    const sectors = new SectorBook(readFileSync(`${content.dir}/linh-vuc.yaml`, 'utf8'));
    const missing: string[] = [];
    const notCarried = new Map(rows.map((row) => [row, 0]));
    for await (const read of readRecords(WARD)) {
      const recognised = 'value' in read ? recogniseRecord(read.value) : { problems: [read.error] };
      if (!('detail' in recognised)) throw new Error(recognised.problems.join());
      const { code, categoriesDetails, isMinistry, isProvince } = recognised.detail;
      const [category] = categoriesDetails ?? [];
      const levels = { ministry: isMinistry, province: isProvince };
      const row = category && leftOutBy(rows, sectors.idOf(category), levels, code);
      if (row) notCarried.set(row, (notCarried.get(row) ?? 0) + 1);
      else if (!ours.has(code)) missing.push(code);
    }
    expect(missing).toEqual([]);
    expect([...notCarried.values()]).toEqual(rows.map(({ count }) => count));
  },
);
