import { isInForce, stateOn } from '../../../src/calendar/state-on.ts';
import { workingDaysBetween } from '../../../src/holidays/working-days.ts';
import { addDays } from '../../../src/text/days.ts';
import { calendarOf } from '../../content/calendar.ts';
import type { Content, Entry } from '../../content/content.ts';
import { arrivalOf, type History } from '../history/history.ts';
import { isIn, type Period } from '../period.ts';
import { commitOf, counted, unknown, type Evidence, type FigureTable } from './figure.ts';

/** A ministry signs so many days before the effect, a province so many working days (Nghị định 63/2010; Quyết định 766/QĐ-TTg). */
const MINISTRY_DAYS = 20;
const PROVINCE_WORKING_DAYS = 5;

/** The procedures in force on the content's day, each with the entry that holds. */
export const inForceEntries = (content: Content): Entry<'procedures'>[] =>
  calendarOf(content).families.flatMap(({ history }) => {
    const { state, current } = stateOn(content.siteDate, history);
    return current && isInForce(state) ? [current.version.entry] : [];
  });

/**
 * Measures 1.1 to 1.3 of openness (Quyết định 766/QĐ-TTg of 2022) as far as the records go. A procedure with one late
 * decision is late (requirement M03).
 */
export function opennessTable(content: Content, history: History, period: Period): FigureTable {
  const rows = content.entries.announcements.flatMap((entry) => {
    const { effectiveFrom, signedOn, changes = [] } = entry.fields;
    const isOfPeriod = signedOn !== undefined && isIn(effectiveFrom ?? signedOn, period);
    const timely = isOfPeriod ? isTimely(entry, content) : undefined;
    return isOfPeriod ? changes.map(({ code }) => ({ code, entry, timely })) : [];
  });
  const evidence = ({ entry, code }: { entry: Entry; code: string }): Evidence => {
    const arrival = arrivalOf(entry.path, history);
    return { path: entry.path, commit: commitOf(arrival), day: undefined, of: code };
  };
  const byCode = [...Map.groupBy(rows, ({ code }) => code).values()];
  const of = (verdict: boolean | undefined): Evidence[] =>
    byCode
      .filter((own) => verdictOf(own.map(({ timely }) => timely)) === verdict)
      .flatMap((own) => own.slice(0, 1).map(evidence));
  const inForce = inForceEntries(content);
  const whole = inForce.filter(
    ({ fields: { silentInRecord = [], leftToPortal = [] } }) =>
      silentInRecord.length === 0 && leftToPortal.length === 0,
  );
  const onBoards = postedCodes(content);
  const posted = (isPosted: boolean): Entry[] =>
    inForce.filter(({ fields: { code = '' } }) => onBoards.has(code) === isPosted);
  const files = (entries: readonly Entry[]): Evidence[] =>
    entries.map((entry) => ({ ...evidence({ entry, code: '' }), of: '' }));
  return {
    id: '2.3',
    title: 'Chỉ số công khai, minh bạch 1.1, 1.2, 1.3',
    rows: 'Chỉ tiêu',
    figures: [
      counted('2.3/dung-han', '1.1 Thủ tục công bố đúng hạn', of(true)),
      counted('2.3/tre', '1.1 Thủ tục công bố trễ', of(false)),
      counted(
        '2.3/khong-xet',
        '1.1 Không xét được vì chưa rõ ngày có hiệu lực hoặc ngày nghỉ',
        of(undefined),
      ),
      unknown('2.3/nhap', '1.2 Nhập Cơ sở dữ liệu quốc gia đúng hạn', 'nguồn không ghi ngày nhập'),
      counted('2.3/du-phan', '1.3 Thủ tục đang có hiệu lực mà trang nêu đủ mọi phần', files(whole)),
      counted('2.3/ca-hai', 'Thủ tục vừa niêm yết vừa đăng ở trang (2 điểm)', files(posted(true))),
      counted('2.3/chi-trang', 'Thủ tục mới đăng ở trang (1 điểm)', files(posted(false))),
      counted('2.3/hieu-luc', '1.3 Thủ tục đang có hiệu lực trên trang', files(inForce)),
    ],
    notes: [
      ...unjudged(byCode.map((own) => verdictOf(own.map(({ timely }) => timely)))),
      `Hạn công bố: bộ ký trước ngày có hiệu lực ${MINISTRY_DAYS} ngày, tỉnh ${PROVINCE_WORKING_DAYS} ngày làm việc. Một quyết định trễ thì thủ tục tính là trễ.`,
      'Biểu mẫu kèm thủ tục không tự kiểm tra được.',
      ...fed(content),
    ],
  };
}

/** The groups of indices that this table feeds, as content/chi-so.yaml has them (requirement M05). */
const fed = ({ lists: { indicators } }: Content): string[] =>
  (indicators?.value ?? [])
    .filter(({ tables }) => tables.includes('2.3'))
    .map(({ index, group, points }) => `Góp số cho nhóm “${group}” (${points} điểm) của ${index}.`);

/** Codes of the procedures that hang at a counter on the content's day (Thông tư 01/2018/TT-VPCP art. 13; requirement M04). */
const postedCodes = ({ lists: { postings }, siteDate }: Content): Set<string> =>
  new Set(
    (postings?.value ?? [])
      .filter(({ from, until = '9999' }) => from <= siteDate && siteDate <= until)
      .flatMap(({ procedures }) => procedures),
  );

/** Said plainly where measure 1.1 has nothing to judge; nothing where it has. */
function unjudged(verdicts: readonly (boolean | undefined)[]): string[] {
  if (verdicts.length === 0)
    return ['Trong kỳ không có quyết định công bố nào, nên chỉ tiêu 1.1 không có gì để xét.'];
  return verdicts.every((verdict) => verdict === undefined)
    ? [
        'Không quyết định nào trong kỳ cho biết đủ ngày để xét, nên chỉ tiêu 1.1 chưa nói được thủ tục nào đúng hạn hay trễ.',
      ]
    : [];
}

/** Late where one is late, on time where all are known to be. */
const verdictOf = (all: readonly (boolean | undefined)[]): boolean | undefined =>
  all.includes(false) ? false : all.includes(undefined) ? undefined : true;

function isTimely({ fields }: Entry<'announcements'>, { lists }: Content): boolean | undefined {
  const { signedOn, effectiveFrom, issuerLevel } = fields;
  if (signedOn === undefined || effectiveFrom === undefined) return undefined;
  if (issuerLevel === 'ministry') return signedOn <= addDays(effectiveFrom, -MINISTRY_DAYS);
  const days = workingDaysBetween(signedOn, effectiveFrom, lists.holidays?.value ?? []);
  return days === undefined ? undefined : days >= PROVINCE_WORKING_DAYS;
}
