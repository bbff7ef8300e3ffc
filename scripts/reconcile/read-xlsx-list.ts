import { basename } from 'node:path';
import { foldMarks } from '../../src/text/fold.ts';
import { codeInCell } from './code-in-cell.ts';
import {
  type ListedLevel,
  type ListedProcedure,
  type OfficialList,
  oneLine,
  type SetAside,
} from './official-list.ts';
import { sheetsOf, UnreadableList } from './xlsx-cells.ts';

/** The columns of the portal's list by their headings, folded. */
const COLUMNS = {
  code: ['ma so', 'ma thu tuc', 'ma tthc'],
  name: ['ten', 'ten thu tuc', 'ten thu tuc hanh chinh', 'ten tthc'],
  issuer: ['co quan ban hanh', 'co quan cong bo'],
  offices: ['co quan thuc hien'],
  sectors: ['linh vuc'],
} as const;
type Column = keyof typeof COLUMNS;
/** Letters of a heading with the blanks in it. */
const LONGEST_HEADING = 200;
type Places = Record<Column, number>;

/**
 * Reads the portal's XLSX list. The headings are found by their words, whatever stands above; a row that can't be read
 * is set aside with its number.
 * @throws UnreadableList when the file is no XLSX or has no such headings.
 */
export async function readXlsxList(path: string): Promise<OfficialList> {
  const sheets = await sheetsOf(path);
  const rows = sheets.find((sheet) => sheet.some(hasHeadings)) ?? [];
  const at = rows.findIndex(hasHeadings);
  const places = placesOf(rows[at] ?? []);
  if (places === undefined)
    throw new UnreadableList(
      `${basename(path)}: không thấy dòng tiêu đề có đủ các cột Mã số, Tên, Cơ quan ban hành, Cơ quan thực hiện, Lĩnh vực`,
    );
  const procedures: ListedProcedure[] = [];
  const setAside: SetAside[] = [];
  const seen = new Map<string, string>();
  let issuer: string | undefined;
  for (const [index, row] of rows.entries()) {
    if (index <= at || row.every((cell) => cell.trim() === '')) continue;
    const listed = listedOf(row, places, `dòng ${index + 1}`);
    const first = 'code' in listed ? seen.get(listed.code) : undefined;
    // Of cells that are merged over rows only the first holds the ministry's name.
    if ('code' in listed) issuer = listed.issuer ??= issuer;
    if ('reason' in listed) setAside.push(listed);
    else if (first !== undefined)
      setAside.push({ where: listed.where, reason: `mã ${listed.code} đã có ở ${first}` });
    else {
      seen.set(listed.code, listed.where);
      procedures.push(listed);
    }
  }
  return { kind: 'xlsx', name: basename(path), procedures, setAside };
}

/** A cell's text with a name for what nobody sees. */
const shown = (cell: string): string =>
  oneLine(cell).replace(
    /\p{Cf}/gu,
    (letter) => `[U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );

const hasHeadings = (row: readonly string[]): boolean => placesOf(row) !== undefined;

function placesOf(row: readonly string[]): Places | undefined {
  const headings = row.map((cell) => (cell.length > LONGEST_HEADING ? '' : foldMarks(oneLine(cell))));
  const place = (column: Column) =>
    headings.findIndex((heading) => (COLUMNS[column] as readonly string[]).includes(heading));
  const places = {
    code: place('code'),
    name: place('name'),
    issuer: place('issuer'),
    offices: place('offices'),
    sectors: place('sectors'),
  };
  return Object.values(places).includes(-1) ? undefined : places;
}

function listedOf(row: readonly string[], places: Places, where: string): ListedProcedure | SetAside {
  const cell = (column: Column) => row[places[column]] ?? '';
  const parts = (column: Column) => [...new Set(cell(column).split('\n').map(oneLine).filter(Boolean))];
  const code = codeInCell(cell('code'));
  const name = oneLine(cell('name'));
  if (code === undefined)
    return {
      where,
      reason: `mã "${shown(cell('code'))}" không có dạng 1.001193 (một số, dấu chấm, sáu số)`,
      written: row.join('\n'),
    };
  if (name === '') return { where, reason: `mã ${code} không ghi tên thủ tục`, written: code };
  return {
    where,
    code,
    name,
    issuer: oneLine(cell('issuer')) || undefined,
    sectors: parts('sectors').map((sector) => ({ name: sector, code: undefined })),
    offices: parts('offices'),
    level: levelOf(parts('offices')),
    detail: undefined,
  };
}

/**
 * Whether the offices of a row are of the commune level: the list has no column of its own for it.
 *
 * @example levelOf(['Sở Tư pháp', 'Ủy ban nhân dân cấp xã']) // → 'commune'
 */
export function levelOf(offices: readonly string[]): ListedLevel {
  if (offices.length === 0) return 'unknown';
  return offices.some((office) =>
    /\bcap xa\b|\bxa, phuong\b|\b(?:ubnd|uy ban nhan dan|cong an) xa\b/.test(foldMarks(office)),
  )
    ? 'commune'
    : 'other';
}
