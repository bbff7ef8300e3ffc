import { CONTENT_TYPES } from '../../../src/catalogue/content-types.ts';
import { byVietnameseOrder } from '../../../src/text/collation.ts';
import { COUNTED_KINDS, type CountedEntry } from '../entry-days.ts';
import { isIn, type Period } from '../period.ts';
import { commitOf, counted, unknown, type Evidence, type Figure, type FigureTable } from './figure.ts';

const CUT = 'lịch sử của kho bị cắt, không biết mục lên trang ngày nào';
const NONE = 'không có lịch sử của kho (git), không biết mục lên trang ngày nào';

/** The day that counts for an entry; none where nobody knows it. */
export const dayOf = ({ saidDay, arrival }: CountedEntry): string | undefined =>
  saidDay ?? (arrival.kind === 'on' ? arrival.day : undefined);

/** Whether an entry came in the period; undefined where nobody knows. */
function cameIn(entry: CountedEntry, period: Period): boolean | undefined {
  const { saidDay, arrival } = entry;
  if (saidDay !== undefined) return isIn(saidDay, period);
  if (arrival.kind === 'on') return isIn(arrival.day, period);
  if (arrival.kind === 'not-yet') return false;
  return arrival.kind === 'by' && arrival.day < period.from ? false : undefined;
}

export const evidenceOf = (entry: CountedEntry): Evidence => ({
  path: entry.path,
  commit: commitOf(entry.arrival),
  day: dayOf(entry),
});

/** How many of the entries came in the period, or why nobody can say. */
function count(id: string, label: string, entries: readonly CountedEntry[], period: Period): Figure {
  const doubtful = entries.find((entry) => cameIn(entry, period) === undefined);
  if (doubtful) return unknown(id, label, doubtful.arrival.kind === 'unknown' ? NONE : CUT);
  return counted(id, label, entries.filter((entry) => cameIn(entry, period)).map(evidenceOf));
}

/** What came to the site in the period, whole and by kind, month, audience, sector and unit. */
export function publishedTables(entries: readonly CountedEntry[], period: Period): FigureTable[] {
  const kinds = COUNTED_KINDS.map((kind) =>
    count(
      `1.1/${kind}`,
      CONTENT_TYPES[kind].label,
      entries.filter(({ collection }) => collection === kind),
      period,
    ),
  );
  const known = entries.filter((entry) => cameIn(entry, period) === true);
  const isWhole = kinds.every(({ value }) => value !== undefined);
  const notes = isWhole ? [] : ['Chỉ gồm những loại đếm được ở bảng 1.1.'];
  const group = (id: string, labels: (entry: CountedEntry) => readonly string[]): Figure[] =>
    mostOf(
      id,
      [...new Set(known.flatMap(labels))]
        .map((label) => {
          const own = known.filter((entry) => labels(entry).includes(label));
          return counted(`${id}/${label}`, label, own.map(evidenceOf));
        })
        .sort((a, b) => (b.value ?? 0) - (a.value ?? 0) || byVietnameseOrder(a.label, b.label)),
    );
  return [
    {
      id: '1.1',
      title: 'Theo loại',
      rows: 'Loại',
      figures: [count('1.1/tong', 'Tổng số mục lên trang', entries, period), ...kinds],
      notes: [
        'Tin, mô hình, ấn phẩm, hỏi đáp tính theo ngày ghi trong bài; loại khác tính theo lần ghi đầu.',
      ],
    },
    { id: '1.2', title: 'Theo tháng', rows: 'Tháng', figures: months(known, period), notes, isChart: true },
    {
      id: '1.3',
      title: 'Theo đối tượng',
      rows: 'Đối tượng',
      figures: group('1.3', ({ audiences }) =>
        audiences.length > 0 ? audiences : ['Không ghi riêng cho ai'],
      ),
      notes: [...notes, 'Một mục có thể dành cho nhiều đối tượng, nên cộng lại lớn hơn tổng số mục.'],
    },
    {
      id: '1.4',
      title: 'Thủ tục theo lĩnh vực',
      rows: 'Lĩnh vực',
      figures: group('1.4', ({ sector }) => (sector === undefined ? [] : [sector])),
      notes,
    },
    {
      id: '1.5',
      title: 'Theo đơn vị được nêu',
      rows: 'Đơn vị',
      figures: group('1.5', ({ unit }) => (unit === undefined ? [] : [unit])),
      notes: [...notes, 'Chỉ mô hình và câu trả lời mới ghi tên đơn vị.'],
    },
  ];
}

/** So many rows of a table are told one by one. */
const MOST_ROWS = 12;

/** The longest rows of a table, and all others as one. */
function mostOf(id: string, figures: readonly Figure[]): Figure[] {
  const rest = figures.slice(MOST_ROWS);
  if (rest.length < 2) return [...figures];
  const evidence = new Map(rest.flatMap((figure) => figure.evidence.map((one) => [one.path, one])));
  return [
    ...figures.slice(0, MOST_ROWS),
    counted(`${id}/khac`, `Các dòng khác (${rest.length})`, [...evidence.values()]),
  ];
}

/** Every month of the calendar that the period touches. */
function months(known: readonly CountedEntry[], { from, until }: Period): Figure[] {
  const first = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1;
  const last = Number(until.slice(0, 4)) * 12 + Number(until.slice(5, 7)) - 1;
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const [year, month] = [Math.floor((first + at) / 12), ((first + at) % 12) + 1];
    const start = `${year}-${String(month).padStart(2, '0')}`;
    const own = known.filter((entry) => dayOf(entry)?.startsWith(start));
    return counted(`1.2/${start}`, `${month}/${year}`, own.map(evidenceOf));
  });
}
