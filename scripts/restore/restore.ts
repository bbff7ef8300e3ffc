import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CONTENT_LISTS, CONTENT_TYPES, type ListName } from '../../src/catalogue/content-types.ts';
import { frontMatterText, yamlText } from '../../src/entry-text/yaml-text.ts';
import { SHAPE_VERSION } from '../../src/open-data/shape-version.ts';
import { formatNumber } from '../../src/text/numbers.ts';
import { writeWhole } from '../writing/write-whole.ts';
import { namingFeesOnly } from './named-fees.ts';
import type { RestoreOrder } from './options.ts';

type Fields = Record<string, unknown>;

interface RecordFile {
  shape: number;
  records: { file: string; fields: Fields; body?: string }[];
}
interface ListFile {
  shape: number;
  list: ListName;
  value: unknown;
}

/** A name that stays within the folder of its type. */
const ENTRY_FILE = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/;

function readShape<T extends { shape: number }>(path: string): T {
  const read = JSON.parse(readFileSync(path, 'utf8')) as T;
  if (read.shape === SHAPE_VERSION) return read;
  throw new Error(
    `${path}: dữ liệu ghi theo phiên bản ${read.shape}, lệnh này đọc phiên bản ${SHAPE_VERSION}. Dùng bản chương trình cùng phiên bản.`,
  );
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeWhole(path, text);
}

/** What is open in an entry stays open; why an editor asks is not in open data. */
const WHY = 'chưa rõ; lý do không có trong dữ liệu mở';
function withReasons(fields: Fields): Fields {
  const { awaiting } = fields;
  if (!Array.isArray(awaiting)) return fields;
  return { ...fields, awaiting: (awaiting as object[]).map((one) => ({ ...one, why: WHY })) };
}
const rowsWithReasons = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map((row: unknown) =>
        typeof row === 'object' && row !== null ? withReasons(row as Fields) : row,
      )
    : value;

const recordsIn = (path: string): RecordFile['records'] =>
  existsSync(path) ? readShape<RecordFile>(path).records : [];

/** What the legal documents say. */
const documentsIn = (from: string): Fields[] =>
  recordsIn(join(from, `${CONTENT_TYPES.legalDocuments.folder}.json`)).map(({ fields }) => fields);

/** The entries of a type as files; a name that leads out of the folder stops everything. */
function restoreEntries(folder: string, { from, into }: RestoreOrder): number {
  const path = join(from, `${folder}.json`);
  const records = recordsIn(path);
  const written =
    folder === CONTENT_TYPES.procedures.folder ? namingFeesOnly(documentsIn(from)) : (all: Fields) => all;
  for (const { file, fields, body } of records) {
    if (!ENTRY_FILE.test(file)) throw new Error(`${path}: tên tệp "${file}" không dùng được.`);
    const text = `---\n${frontMatterText(written(withReasons(fields)))}---\n${body === undefined ? '' : `\n${body}\n`}`;
    write(join(into, folder, `${file}.mdx`), text);
  }
  return records.length;
}

function restoreLists({ from, into }: RestoreOrder): number {
  const dir = join(from, 'danh-muc');
  const files = existsSync(dir) ? readdirSync(dir).sort() : [];
  for (const file of files) {
    const { list, value } = readShape<ListFile>(join(dir, file));
    const known = CONTENT_LISTS[list] as (typeof CONTENT_LISTS)[ListName] | undefined;
    if (!known) throw new Error(`${join(dir, file)}: không có danh sách nào tên "${String(list)}".`);
    write(join(into, known.file), yamlText(rowsWithReasons(value)));
  }
  return files.length;
}

/** Writes a content folder out of open data, and says how much of it there is. */
export function restore(order: RestoreOrder): void {
  const entries = Object.values(CONTENT_TYPES).map(({ folder }) => restoreEntries(folder, order));
  const lists = restoreLists(order);
  const sum = entries.reduce((all, count) => all + count, 0);
  process.stdout.write(
    `Đã ghi ${formatNumber(sum)} mục, ${formatNumber(lists)} danh sách vào ${order.into}\n` +
      'Việc tiếp: CONTENT_DIR=<thư mục đó> npm run check\n',
  );
}
