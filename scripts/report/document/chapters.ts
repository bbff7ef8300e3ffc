import { formatDate } from '../../../src/text/dates.ts';
import { formatNumber } from '../../../src/text/numbers.ts';
import { codeOf } from '../coded-figures.ts';
import type { Figure } from '../figures/figure.ts';
import { periodWords } from '../period.ts';
import type { ComparedFigure, ComparedTable, Report } from '../report.ts';
import type { Block } from './document.ts';

/** The chapters of tables, by the first number of a table's id. */
const CHAPTERS: Readonly<Record<string, string>> = {
  '1': 'I. KẾT QUẢ ĐĂNG TẢI',
  '2': 'II. CÔNG KHAI THỦ TỤC HÀNH CHÍNH',
  '3': 'III. VĂN BẢN, ẤN PHẨM, MÔ HÌNH, HỎI ĐÁP',
  '4': 'IV. CHẤT LƯỢNG NỘI DUNG',
};

/** Every chapter with numbers, then the plan's tasks one by one. */
export function chapters(report: Report): Block[] {
  const tables = [...report.tables, ...(report.visits ? [report.visits] : [])];
  return [
    ...Object.entries(CHAPTERS).flatMap(([first, text]): Block[] => [
      { kind: 'heading', level: 1, text },
      ...tables
        .filter(({ id }) => id.startsWith(`${first}.`))
        .sort((a, b) => Number(a.id.slice(2)) - Number(b.id.slice(2)))
        .flatMap((table, at) => tableBlocks(table, at + 1, report)),
      ...(first === '1'
        ? quarterBlocks(report, tables.filter(({ id }) => id.startsWith('1.')).length + 1)
        : []),
    ]),
    { kind: 'heading', level: 1, text: 'V. THỰC HIỆN NHIỆM VỤ CỦA KẾ HOẠCH' },
    ...planBlocks(report),
  ];
}

const shown = (value: number | undefined, unit?: string): string =>
  value === undefined ? 'không đếm được' : [formatNumber(value), unit].filter(Boolean).join(' ');

const difference = ({ value, before }: ComparedFigure): string => {
  if (value === undefined || before === undefined) return '–';
  const by = value - before;
  return by > 0 ? `+${formatNumber(by)}` : formatNumber(by);
};

function tableBlocks(table: ComparedTable, at: number, { asOf }: Report): Block[] {
  const { id, title, rows, figures, notes, isState, isChart } = table;
  const heading: Block = {
    kind: 'heading',
    level: 2,
    text: `${at}. ${title}${isState ? ` (đến ngày ${formatDate(asOf)})` : ''}`,
  };
  const said = notes.map((text): Block => ({ kind: 'paragraph', text }));
  if (figures.length === 0) return [heading, { kind: 'paragraph', text: 'Trong kỳ không có.' }];
  const alone = isState || isChart;
  const grid: Block = {
    kind: 'table',
    head: alone
      ? ['Số', rows, isState ? 'Số liệu' : 'Kỳ này']
      : ['Số', rows, 'Kỳ này', 'Kỳ so sánh', 'Tăng, giảm'],
    widths: alone ? [10, 70, 20] : [10, 48, 16, 14, 12],
    rows: figures.map((figure, row) => [
      codeOf(id, row),
      figure.label,
      shown(figure.value, figure.unit),
      ...(alone ? [] : [figure.before === undefined ? '–' : shown(figure.before), difference(figure)]),
    ]),
  };
  const bars = figures.map(({ label, value = 0 }) => ({ label, value }));
  return [heading, grid, ...(isChart ? [{ kind: 'chart' as const, title, bars }] : []), ...said];
}

function quarterBlocks({ quarters }: Report, at: number): Block[] {
  if (!quarters) return [];
  const total = quarters.reduce((sum, { figure }) => sum + (figure.value ?? 0), 0);
  return [
    { kind: 'heading', level: 2, text: `${at}. Từng quý trong kỳ` },
    {
      kind: 'table',
      head: ['Quý', 'Số mục lên trang'],
      widths: [70, 30],
      rows: [
        ...quarters.map(({ period, figure }) => [periodWords(period), shown(figure.value)]),
        [
          'Cộng các quý',
          quarters.some(({ figure }) => figure.value === undefined) ? shown(undefined) : shown(total),
        ],
      ],
    },
    { kind: 'paragraph', text: 'Mỗi mục chỉ đếm một lần, trong đúng một quý.' },
  ];
}

const done = (figures: readonly Figure[], task: number): string =>
  figures
    .map(({ label, value }, row) => `${shown(value)} ${label} (số ${codeOf(codeOf('5', task), row)})`)
    .join('; ');

function planBlocks({ tasks }: Report): Block[] {
  if (tasks.length === 0) return [{ kind: 'paragraph', text: 'Kho chưa có nhiệm vụ nào của kế hoạch.' }];
  const plans = [...new Set(tasks.map(({ plan }) => plan))];
  return [
    { kind: 'paragraph', text: `Theo: ${plans.join('; ')}.` },
    {
      kind: 'table',
      head: ['Mục', 'Nhiệm vụ', 'Chủ trì, thời hạn', 'Trong kỳ, trên trang'],
      widths: [10, 32, 30, 28],
      rows: tasks.map(({ place, title, who, when, state, figures }, at) => [
        place,
        title,
        `${who}. ${when}`,
        figures.length > 0 ? done(figures, at) : state,
      ]),
    },
    {
      kind: 'paragraph',
      text: 'Nhiệm vụ không đếm được trên trang thì bảng chỉ ghi mức mà trang phục vụ; việc đã làm ngoài trang do đơn vị ghi thêm.',
    },
  ];
}
