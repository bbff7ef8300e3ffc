import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { importRecord } from '../import/import-record.ts';
import type { ImportSession } from '../import/import-session.ts';
import { inventedRecord } from '../../tests/samples/invented-record.ts';
import { emptyOutcome } from '../import/outcome.ts';
import { parseRecord } from '../import/reading/parse-record.ts';
import { artificialProcedurePdf } from '../../tests/samples/artificial-procedure-pdf.ts';
import { understandPdf } from '../import/pdf/understand-pdf.ts';
import { readRecords } from '../import/reading/read-records.ts';
import { noEntries } from '../import/entries/existing-entries.ts';
import { refusedByCheck } from '../import/entries/refused-by-check.ts';
import { SectorBook } from '../import/entries/sector-book.ts';
import { artificialXlsx } from '../../tests/samples/artificial-xlsx.ts';
import { readXlsxList } from '../reconcile/read-xlsx-list.ts';
import { UnreadableList } from '../reconcile/xlsx-cells.ts';
import type { Dice } from './dice.ts';
import type { Kind, Outcome } from './kind.ts';

/** An import into nothing: what it would write is kept here. */
function session(): ImportSession & { written: Map<string, string> } {
  const written = new Map<string, string>();
  return {
    options: {
      input: '',
      into: '',
      level: undefined,
      sectors: [],
      withoutVertical: false,
      retrievedOn: '2026-07-20',
      dryRun: false,
    },
    existing: noEntries(),
    isOfBase: () => false,
    sectors: new SectorBook('[]'),
    leftOut: [],
    levels: undefined,
    outcome: emptyOutcome(),
    met: new Set(),
    write: (file, text) => void written.set(file, text),
    say: () => {},
    written,
  };
}

/** A value of a record with some of its leaves replaced. */
function spoiledValue(dice: Dice, value: unknown): unknown {
  if (dice.below(150) === 0) return dice.pick([null, [], {}, 9e15, -1, true, '', dice.text()]);
  if (typeof value === 'string') return dice.below(20) === 0 ? dice.spoiled(value) : value;
  if (Array.isArray(value)) return value.map((item) => spoiledValue(dice, item));
  if (typeof value !== 'object' || value === null) return dice.below(60) === 0 ? dice.text() : value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, spoiledValue(dice, item)]));
}

/** Every record is either an entry that check takes, told as out of scope, or among the rejects. */
function importOne(json: string): Outcome {
  const run = session();
  importRecord(run, parseRecord('dòng 1', json));
  const { created, rejects, outOfScope } = run.outcome;
  if (created + rejects.length + outOfScope !== 1 || created !== run.written.size) return 'lost';
  JSON.stringify(rejects);
  for (const [file, text] of run.written) {
    if (file.includes('..') || !/^thu-tuc\/[a-z0-9-]+\.mdx$/.test(file)) return 'foreign';
    const sector = /^sector: (.*)$/m.exec(text)?.[1] ?? '';
    if (refusedByCheck(file, text, run.sectors.rowOf(sector)).length > 0) return 'lost';
  }
  return created > 0 ? 'accepted' : 'refused';
}

async function readAll(path: string): Promise<Outcome> {
  const read = await Array.fromAsync(readRecords(path));
  return read.some((record) => 'value' in record) ? 'accepted' : 'refused';
}

async function readList(path: string): Promise<Outcome> {
  try {
    await readXlsxList(path);
    return 'accepted';
  } catch (error) {
    if (error instanceof UnreadableList) return 'refused';
    throw error;
  }
}

const LIST = artificialXlsx([
  ['Mã số', 'Tên', 'Cơ quan ban hành', 'Cơ quan thực hiện', 'Lĩnh vực'],
  [9.00001, 'Thủ tục xin thử giấy mẫu', 'Bộ Thử', 'Ủy ban nhân dân cấp xã', 'Giấy mẫu'],
]);
const PDF = artificialProcedurePdf();

/** An XLSX with one of its parts spoiled inside the archive, so that the archive itself is whole. */
function spoiledInside(dice: Dice): Buffer {
  const parts = unzipSync(LIST);
  const [name, bytes] = dice.pick(Object.entries(parts));
  const spoiled = dice.spoiled(strFromU8(bytes).replaceAll('><', '>\n<'));
  return Buffer.from(zipSync({ ...parts, [name]: strToU8(spoiled) }, { level: 0 }));
}

/** What comes from the national database and the ministries. */
export const OFFICIAL_KINDS: readonly Kind[] = [
  {
    name: 'nhập: hồ sơ',
    share: 10,
    attempt: (dice) => importOne(JSON.stringify(spoiledValue(dice, inventedRecord()))),
  },
  {
    name: 'nhập: dòng JSON',
    share: 3,
    attempt: (dice) => importOne(dice.spoiled(JSON.stringify(inventedRecord()))),
  },
  {
    name: 'nhập: tệp .jsonl, .jsonl.gz',
    share: 3,
    attempt: (dice, room) => {
      const text = Buffer.from(`${JSON.stringify(inventedRecord())}\n${dice.text()}\n`);
      const isPacked = dice.below(2) === 0;
      const path = join(room, isPacked ? 'a.jsonl.gz' : 'a.jsonl');
      const bytes = isPacked ? gzipSync(text) : text;
      writeFileSync(path, dice.below(2) === 0 ? dice.spoiledBytes(bytes) : bytes);
      return readAll(path);
    },
  },
  {
    name: 'nhập: tệp PDF',
    share: 2,
    attempt: async (dice, room) => {
      const path = join(room, 'a.pdf');
      writeFileSync(
        path,
        dice.below(2) === 0
          ? dice.spoiledBytes(PDF)
          : artificialProcedurePdf({ requirements: dice.text(), outputs: [dice.text()] }),
      );
      return 'refused' in (await understandPdf(path)) ? 'refused' : 'accepted';
    },
  },
  {
    name: 'đối chiếu: tệp XLSX',
    share: 4,
    attempt: (dice, room) => {
      const path = join(room, 'a.xlsx');
      writeFileSync(path, dice.below(2) === 0 ? dice.spoiledBytes(LIST) : spoiledInside(dice));
      return readList(path);
    },
  },
];
