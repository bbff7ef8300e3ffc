import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { problemsOfEntry } from './mapping/understand-record.ts';
import { readFrontMatter } from './entries/front-matter.ts';
import { inventedRecord } from '../../tests/samples/invented-record.ts';
import type { ImportOptions } from './options.ts';
import type { Outcome } from './outcome.ts';
import { rejectsPath } from './rejects-file.ts';
import { runImport } from './run-import.ts';

let root: string;
let into: string;
let said: string[];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'import-run-'));
  into = join(root, 'noi-dung');
  said = [];
  mkdirSync(into);
  writeFileSync(join(into, 'site.yaml'), 'title: Thử\nunits: []\n');
  writeFileSync(join(into, 'linh-vuc.yaml'), '- id: giay-mau\n  name: Giấy mẫu\n  codes: ["T01"]\n');
});
afterEach(() => rmSync(root, { recursive: true }));

const id = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

function importing(records: unknown[], options: Partial<ImportOptions> = {}): Promise<Outcome> {
  writeFileSync(
    join(root, 'nguon.jsonl'),
    records.map((record) => (typeof record === 'string' ? record : JSON.stringify(record))).join('\n'),
  );
  const all = {
    input: join(root, 'nguon.jsonl'),
    into,
    level: undefined,
    sectors: [],
    withoutVertical: false,
    retrievedOn: '2026-07-20',
    dryRun: false,
    ...options,
  };
  return runImport(all, { say: (line) => said.push(line) });
}

const path = (slug: string): string => join(into, 'thu-tuc', `${slug}.mdx`);
const readEntry = (slug: string): string => readFileSync(path(slug), 'utf8');
function edit(slug: string, from: string, to: string): void {
  const text = readEntry(slug);
  expect(text).toContain(from);
  writeFileSync(path(slug), text.replace(from, to));
}
function everything(): Record<string, string> {
  const files = readdirSync(into, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.\w+$/.test(file),
  );
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(into, file), 'utf8')]));
}

describe('a first import', () => {
  it('makes valid entries', async () => {
    const outcome = await importing([inventedRecord()]);
    expect(outcome).toMatchObject({ created: 1, updated: 0, unchanged: 0, rejects: [] });
    const front = readFrontMatter(readEntry('xin-thu-giay-mau'));
    if ('error' in front) throw new Error(front.error);
    expect(problemsOfEntry(front.value)).toEqual([]);
    expect(front.value['source']).toMatchObject({
      kind: 'national-database',
      url: `https://dichvucong.gov.vn/thu-tuc-hanh-chinh/${id(1)}`,
      retrievedOn: '2026-07-20',
    });
    expect(Object.keys(front.value).slice(0, 4)).toEqual(['code', 'portalId', 'name', 'decision']);
  });

  it('makes no content folder: that is begun for its unit, not with another’s name', async () => {
    rmSync(join(into, 'site.yaml'));
    await expect(importing([inventedRecord()])).rejects.toThrow(/chưa là thư mục nội dung.*npm run init/);
    expect(readdirSync(into)).toEqual(['linh-vuc.yaml']);
  });

  it('changes nothing when run again, the day of retrieval included', async () => {
    const records = [1, 2, 3].map((n) => inventedRecord({ id: id(n), code: `9.00001${n}` }));
    await importing(records);
    const before = everything();
    expect(Object.keys(before).filter((file) => file.endsWith('.mdx'))).toHaveLength(3);
    expect(await importing(records, { retrievedOn: '2026-09-01' })).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: 3,
    });
    expect(everything()).toEqual(before);
  });

  it('keys on the id: one name with two ids and codes makes two entries', async () => {
    const twins = [inventedRecord(), inventedRecord({ id: id(2), code: '9.000011' })];
    expect(await importing(twins)).toMatchObject({ created: 2 });
    expect(existsSync(path('xin-thu-giay-mau-9000011'))).toBe(true);
  });

  it('refuses a second record of a code, and says where the first is', async () => {
    const { created, rejects } = await importing([inventedRecord(), inventedRecord({ id: id(2) })]);
    expect(created).toBe(1);
    expect(rejects).toMatchObject([{ reasons: ['mã 9.000010 đã có ở thu-tuc/xin-thu-giay-mau.mdx'] }]);
  });

  it('writes nothing in a dry run', async () => {
    const before = everything();
    expect(await importing([inventedRecord(), '{'], { dryRun: true })).toMatchObject({
      created: 1,
      rejects: [{ where: 'dòng 2' }],
    });
    expect(everything()).toEqual(before);
    expect(existsSync(rejectsPath(into))).toBe(false);
  });

  it('takes only what it is asked for', async () => {
    const records = [
      inventedRecord(),
      inventedRecord({ id: id(2), isVertical: true }),
      inventedRecord({ id: id(3), isWard: false, isProvince: true }),
      inventedRecord({ id: id(4), categoriesDetails: [{ name: 'Khác', code: 'T02' }] }),
    ];
    expect(
      await importing(records, {
        level: 'commune',
        sectors: ['Giấy mẫu'],
        withoutVertical: true,
        dryRun: true,
      }),
    ).toMatchObject({ created: 1, outOfScope: 3, rejects: [] });
    expect(await importing(records, { level: 'province', dryRun: true })).toMatchObject({
      created: 1,
      outOfScope: 3,
    });
  });

  it('takes the levels of the site where none is asked for, and lets what the folder has follow the source', async () => {
    const province = { isWard: false, isProvince: true };
    const records = [inventedRecord(), inventedRecord({ id: id(2), code: '9.000011', ...province })];
    expect(await importing(records)).toMatchObject({ created: 1, outOfScope: 1 });
    const site = join(into, 'site.yaml');
    writeFileSync(site, `${readFileSync(site, 'utf8')}procedureLevels: [commune, province]\n`);
    expect(await importing(records)).toMatchObject({ created: 1, unchanged: 1, outOfScope: 0 });
    writeFileSync(site, readFileSync(site, 'utf8').replace(', province', ''));
    expect(await importing(records)).toMatchObject({ unchanged: 2, outOfScope: 0 });
    const another = [inventedRecord({ id: id(3), code: '9.000012', ...province })];
    expect(await importing(another, { level: 'all' })).toMatchObject({ created: 1 });
  });

  it('takes several sectors, and tells of one that no record has', async () => {
    const other = { categoriesDetails: [{ name: 'Giấy khác', code: 'T02' }] };
    const records = [
      inventedRecord(),
      inventedRecord({ id: id(2), code: '9.000011', name: 'Thủ tục xin giấy khác', ...other }),
      inventedRecord({
        id: id(3),
        code: '9.000012',
        name: 'Thủ tục lạ',
        categoriesDetails: [{ name: 'Lạ', code: 'T03' }],
      }),
    ];
    const outcome = await importing(records, { sectors: ['giay-mau', 'T02', 'khong-co'] });
    expect(outcome).toMatchObject({ created: 2, outOfScope: 1 });
    expect([...outcome.unmetSectors]).toEqual(['khong-co']);
  });

  it('adds a sector that the list lacks, and says so; none for a rejected record', async () => {
    const outcome = await importing([
      inventedRecord({ categoriesDetails: [{ name: 'Khác', code: 'T02' }] }),
      inventedRecord({ id: id(2), categoriesDetails: [{ name: 'Bị loại', code: 'T03' }], state: 'EXPIRED' }),
    ]);
    expect(outcome.newSectors).toEqual(['Khác']);
    expect(parse(readFileSync(join(into, 'linh-vuc.yaml'), 'utf8'))).toEqual([
      { id: 'giay-mau', name: 'Giấy mẫu', codes: ['T01'] },
      { id: 'khac', name: 'Khác', codes: ['T02'] },
    ]);
  });

  it('keeps every reject with its record and reasons, and goes on', async () => {
    const wrong = inventedRecord({ id: id(2), formalityType: 'NEW', state: 'EXPIRED' });
    const outcome = await importing(['{"hỏng"', wrong, inventedRecord(), inventedRecord()]);
    expect(outcome).toMatchObject({
      created: 1,
      rejects: [
        { where: 'dòng 1' },
        { where: 'dòng 2', code: '9.000010' },
        { where: 'dòng 4', reasons: [expect.stringContaining('đã gặp')] },
      ],
    });
    const lines = readFileSync(rejectsPath(into), 'utf8')
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(lines).toMatchObject([
      { record: '{"hỏng"' },
      { record: wrong, reasons: [expect.stringContaining('EXPIRED'), expect.stringContaining('NEW')] },
      {},
    ]);
    await importing([inventedRecord()]);
    expect(existsSync(rejectsPath(into))).toBe(false);
  });

  it('counts fields that it has never seen', async () => {
    expect([...(await importing([inventedRecord({ hotline: '0123456789' })])).leftOut]).toEqual([
      ['trường lạ detail.hotline', 1],
    ]);
  });
});

describe('an import over what editors did', () => {
  const renewed = (changes: Record<string, unknown>) => [
    inventedRecord({ resultsDetails: [{ name: 'Giấy mẫu mới' }], ...changes }),
  ];

  it('updates the version in force on the day of the export, and lets the others be', async () => {
    await importing([inventedRecord()]);
    const later = 'xin-thu-giay-mau/tu-2026-09-01';
    mkdirSync(join(into, 'thu-tuc/xin-thu-giay-mau'));
    const coming = readEntry('xin-thu-giay-mau').replace('source:\n', 'validFrom: 2026-09-01\nsource:\n');
    writeFileSync(path(later), coming);
    expect(await importing(renewed({}), { retrievedOn: '2026-08-31' })).toMatchObject({
      updated: 1,
      rejects: [],
    });
    expect(readEntry('xin-thu-giay-mau')).toContain('- Giấy mẫu mới');
    expect(readEntry(later)).toBe(coming);
    const before = readEntry('xin-thu-giay-mau');
    expect(await importing(renewed({}), { retrievedOn: '2026-09-01' })).toMatchObject({ updated: 1 });
    expect(readEntry(later)).toContain('- Giấy mẫu mới');
    expect(readEntry('xin-thu-giay-mau')).toBe(before);
  });

  it('updates the official part and leaves comments, editorial fields, layout and body as they are', async () => {
    await importing([inventedRecord()]);
    edit(
      'xin-thu-giay-mau',
      'source:\n',
      'summary:   "Lời của   biên tập" # giữ\naliases: [ giấy thử ]\nsource:\n',
    );
    edit('xin-thu-giay-mau', 'outputs:\n', '# kết quả đã xem\noutputs:\n');
    writeFileSync(path('xin-thu-giay-mau'), `${readEntry('xin-thu-giay-mau')}\n## Lưu ý\n\nThân bài.\n`);
    const before = readEntry('xin-thu-giay-mau');
    expect(await importing(renewed({}), { retrievedOn: '2026-09-01' })).toMatchObject({
      updated: 1,
      created: 0,
      keptAgainstSource: 0,
    });
    const after = readEntry('xin-thu-giay-mau');
    expect(after.replace(/imported:[\s\S]*?(?=---)/, '')).toBe(
      before
        .replace('- Giấy mẫu\n', '- Giấy mẫu mới\n')
        .replace('2026-07-20', '2026-09-01')
        .replace(/imported:[\s\S]*?(?=---)/, ''),
    );
    expect(said.slice(-3)).toEqual([
      '  Kết quả thực hiện (outputs): đổi theo nguồn',
      '    - - Giấy mẫu',
      '    + - Giấy mẫu mới',
    ]);
    expect(await importing(renewed({}), { retrievedOn: '2026-09-02' })).toMatchObject({
      updated: 0,
      unchanged: 1,
    });
    expect(readEntry('xin-thu-giay-mau')).toBe(after);
  });

  it('keeps a part that an editor rewrote, and says once that the source changed', async () => {
    await importing([inventedRecord()]);
    edit('xin-thu-giay-mau', '- Giấy mẫu\n', '- Tờ giấy mẫu có dấu\n');
    expect(await importing([inventedRecord()])).toMatchObject({ unchanged: 1 });
    expect(await importing(renewed({}))).toMatchObject({ updated: 1, keptAgainstSource: 1 });
    expect(readEntry('xin-thu-giay-mau')).toContain('- Tờ giấy mẫu có dấu\n');
    expect(said.join('\n')).toContain('(outputs): đổi ở nguồn, giữ bản biên tập');
    expect(await importing(renewed({}))).toMatchObject({ unchanged: 1, updated: 0 });
  });

  it('keeps the file name when the name is amended and when the file was moved', async () => {
    await importing([inventedRecord()]);
    mkdirSync(join(into, 'thu-tuc/nhom'));
    cpSync(path('xin-thu-giay-mau'), path('nhom/ten-ngan'));
    rmSync(path('xin-thu-giay-mau'));
    expect(await importing(renewed({ name: 'Tên đã sửa' }))).toMatchObject({ updated: 1, created: 0 });
    expect(readEntry('nhom/ten-ngan')).toContain('name: Tên đã sửa\n');
    expect(existsSync(path('ten-da-sua'))).toBe(false);
  });

  it('never touches what was written by hand, by id or by code', async () => {
    await importing([inventedRecord()]);
    const hand = readEntry('xin-thu-giay-mau').replace(/ {2}imported:[\s\S]*?(?=---)/, '');
    writeFileSync(path('xin-thu-giay-mau'), hand);
    expect(await importing(renewed({}))).toMatchObject({ handWritten: 1, created: 0, updated: 0 });
    const byCode = hand.replace(/portalId.*\n/, '');
    writeFileSync(path('xin-thu-giay-mau'), byCode);
    expect(await importing(renewed({}))).toMatchObject({ handWritten: 1, created: 0, updated: 0 });
    expect(readEntry('xin-thu-giay-mau')).toBe(byCode);
  });

  it('does not write over a file that it cannot read', async () => {
    await importing([inventedRecord()]);
    edit('xin-thu-giay-mau', 'name: ', 'name: "chưa đóng nháy ');
    const broken = readEntry('xin-thu-giay-mau');
    expect(await importing(renewed({}))).toMatchObject({
      created: 0,
      updated: 0,
      rejects: [{ reasons: [expect.stringContaining('thu-tuc/xin-thu-giay-mau.mdx')] }],
    });
    expect(readEntry('xin-thu-giay-mau')).toBe(broken);
  });

  it('leaves an entry as it is when the update would make it invalid', async () => {
    await importing([inventedRecord()]);
    edit('xin-thu-giay-mau', 'source:\n', 'tenSai: 1\nsource:\n');
    const before = readEntry('xin-thu-giay-mau');
    const outcome = await importing(renewed({}));
    expect(outcome.rejects).toMatchObject([{ reasons: [expect.stringContaining('tenSai')] }]);
    expect(readEntry('xin-thu-giay-mau')).toBe(before);
  });

  it('names entries whose record has left the source, and removes none', async () => {
    await importing([
      inventedRecord(),
      inventedRecord({ id: id(2), code: '9.000011', name: 'Thủ tục khác' }),
    ]);
    expect((await importing([inventedRecord()])).goneFromSource).toEqual(['khac.mdx']);
    expect(existsSync(path('khac'))).toBe(true);
  });
});
