import type { ListedProcedure } from './official-list.ts';
import { COMPARED, type Comparison, listIssuers } from './compare-list.ts';

/** One table of the report. */
export interface ReportTable {
  title: string;
  /** What an empty table means. */
  empty: string;
  columns: string[];
  rows: string[][];
}

const NEW_COLUMNS = ['Mã', 'Tên thủ tục', 'Lĩnh vực', 'Ở danh sách'];
const newRow = ({ code, name, sectors, where }: ListedProcedure): string[] => [
  code,
  name,
  sectors.map((sector) => sector.name).join(', '),
  where,
];

/** The report as tables, in the order of urgency. */
export function reportTables({ left, added, changed, notShown, list }: Comparison): ReportTable[] {
  const commune = added.filter(({ level }) => level === 'commune');
  const unknown = added.filter(({ level }) => level === 'unknown');
  return [
    {
      title: 'Trang đang đăng, danh sách không còn',
      empty: 'Không có.',
      columns: ['Mã', 'Tên thủ tục', 'Quyết định', 'Tệp'],
      rows: left.map(({ code, name, decision, file }) => [code, name, decision.number, file]),
    },
    {
      title: 'Danh sách còn, trang không đăng vì đã hết hiệu lực hoặc chưa đến ngày',
      empty: 'Không có.',
      columns: ['Mã', 'Tên thủ tục', 'Ở danh sách'],
      rows: notShown.map(({ code, name, where }) => [code, name, where]),
    },
    {
      title: 'Đổi so với trang',
      empty: 'Không có.',
      columns: ['Mã', 'Phần', 'Trang đang ghi', 'Danh sách ghi', 'Lý do đã biết', 'Tệp'],
      rows: changed.map(({ our, part, ours, theirs, reason }) => [
        our.code,
        COMPARED[part],
        ours,
        theirs,
        reason ?? '',
        our.file,
      ]),
    },
    {
      title: 'Mã mới, cấp xã thực hiện',
      empty: 'Không có.',
      columns: NEW_COLUMNS,
      rows: commune.map(newRow),
    },
    {
      title: 'Mã mới, danh sách không ghi cơ quan thực hiện nên không rõ cấp',
      empty: 'Không có.',
      columns: NEW_COLUMNS,
      rows: unknown.map(newRow),
    },
    {
      title: 'Dòng không đọc được, để riêng',
      empty: 'Không có.',
      columns: ['Ở đâu', 'Vì sao'],
      rows: list.setAside.map(({ where, reason }) => [where, reason]),
    },
  ];
}

/** The report in one sentence of figures. */
export function reportSummary({ list, left, added, changed, notShown, found, unjudged }: Comparison): string {
  const commune = added.filter(({ level }) => level === 'commune').length;
  const unknown = added.filter(({ level }) => level === 'unknown').length;
  return (
    `${list.name}${list.kind === 'xlsx' ? ` (danh sách của ${listIssuers(list).join(', ')})` : ''}: ${list.procedures.length} thủ tục đọc được, ${list.setAside.length} dòng để riêng. ` +
    `Trang có ${found} thủ tục trong danh sách, ${left.length} không còn trong danh sách, ${notShown.length} trang đã ngừng mà danh sách còn, ${changed.length} chỗ đổi; ` +
    `${unjudged} thủ tục của trang không xét được vì ngoài phạm vi danh sách. ` +
    `Mã mới: ${commune} của cấp xã, ${unknown} không rõ cấp, ${added.length - commune - unknown} của cấp khác (không liệt kê).`
  );
}

/** Whether there is anything for an editor to do; codes of other or unknown levels are not. */
export function hasWork({ left, changed, notShown, added, list }: Comparison): boolean {
  return (
    left.length + notShown.length + list.setAside.length > 0 ||
    changed.some(({ reason }) => reason === undefined) ||
    added.some(({ level }) => level === 'commune')
  );
}
