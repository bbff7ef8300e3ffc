import { changesBetween, type ChangeOfState } from '../../../src/calendar/changes-between.ts';
import { ROW_LABELS } from '../../../src/calendar/change-labels.ts';
import { addDays, daysBetween } from '../../../src/text/days.ts';
import { calendarOf, decisionsOf, type FiledDecision, type FiledVersion } from '../../content/calendar.ts';
import type { Content } from '../../content/content.ts';
import { arrivalOf, type History } from '../history/history.ts';
import type { Period } from '../period.ts';
import { commitOf, counted, unknown, type Evidence, type Figure, type FigureTable } from './figure.ts';

/** A change of a procedure with the file that tells it, and how many days later than its effect the site had it. */
interface FiledChange {
  kind: ChangeOfState;
  evidence: Evidence;
  lag: number | undefined;
  /** Whether the source gives the day of effect; else the day of signing stands for it, and nothing is measured. */
  isDated: boolean;
}

/** What the decisions announced for the days of the period, and how soon the site told it. */
export function procedureChangeTables(content: Content, history: History, period: Period): FigureTable[] {
  const families = calendarOf(content).families.map(({ family }) => family);
  const changes = changesBetween(
    addDays(period.from, -1),
    period.until,
    decisionsOf(content),
    families,
  ).flatMap((change) => {
    const file = change.decisions[0] ?? change.version;
    return file ? [filed(change, file, history)] : [];
  });
  const kinds = Object.entries(ROW_LABELS) as [ChangeOfState, string][];
  return [
    {
      id: '2.1',
      title: 'Thủ tục được công bố',
      rows: 'Thay đổi',
      figures: kinds.map(([kind, label]) =>
        counted(
          `2.1/${kind}`,
          label,
          changes.filter((c) => c.kind === kind).map((c) => c.evidence),
        ),
      ),
      notes: [
        'Tính theo ngày có hiệu lực; quyết định chưa rõ ngày có hiệu lực thì theo ngày ký.',
        '"Công bố" là khi nguồn không nói mới ban hành hay sửa đổi.',
      ],
    },
    {
      id: '2.2',
      title: 'Thời gian từ ngày có hiệu lực đến ngày lên trang',
      rows: 'Chỉ tiêu',
      figures: lagFigures(changes),
      notes: [
        'Chỉ đo thay đổi có hiệu lực từ ngày kho có lần ghi đầu tiên; trước đó không đo được.',
        'Quyết định không ghi ngày có hiệu lực thì không đo được.',
      ],
    },
  ];
}

function filed(
  { day, code, kind }: { day: string; code: string; kind: ChangeOfState },
  { entry }: FiledDecision | FiledVersion,
  history: History,
): FiledChange {
  const arrival = arrivalOf(entry.path, history);
  const isDated = entry.collection !== 'announcements' || entry.fields.effectiveFrom !== undefined;
  const isMeasured =
    isDated && arrival.kind === 'on' && history.beginsOn !== undefined && day >= history.beginsOn;
  return {
    kind,
    evidence: { path: entry.path, commit: commitOf(arrival), day, of: code },
    isDated,
    lag: isMeasured ? daysBetween(day, arrival.day) : undefined,
  };
}

function lagFigures(changes: readonly FiledChange[]): Figure[] {
  const measured = changes
    .flatMap(({ lag, evidence }) => (lag === undefined ? [] : [{ lag, evidence }]))
    .sort((a, b) => a.lag - b.lag);
  const all = measured.map(({ lag, evidence }) => ({ ...evidence, of: `${evidence.of}: ${lag} ngày` }));
  const middle = measured[Math.floor((measured.length - 1) / 2)]?.lag;
  const none =
    changes.length > 0 && changes.every(({ isDated }) => !isDated)
      ? 'không quyết định nào trong kỳ ghi ngày có hiệu lực'
      : 'không có thay đổi nào đo được trong kỳ';
  const days = (id: string, label: string, value: number | undefined): Figure =>
    value === undefined
      ? unknown(id, label, none)
      : { id, label, value: Math.max(0, value), unit: 'ngày', evidence: all };
  return [
    counted('2.2/do', 'Số thay đổi đo được', all),
    counted(
      '2.2/kip',
      'Lên trang trước hoặc đúng ngày có hiệu lực',
      all.filter((_, at) => (measured[at]?.lag ?? 1) <= 0),
    ),
    days('2.2/giua', 'Số ngày chậm ở giữa dãy (trung vị)', middle),
    days('2.2/nhieu', 'Số ngày chậm nhiều nhất', measured.at(-1)?.lag),
    counted(
      '2.2/khong-do',
      'Không đo được',
      changes.filter(({ lag }) => lag === undefined).map(({ evidence }) => evidence),
    ),
  ];
}
