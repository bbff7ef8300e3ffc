import type { Recipient, Reporting } from '../../src/site/schemas/reporting-schema.ts';
import { countedEntries, type CountedEntry } from './entry-days.ts';
import { doubtsOf } from './figures/doubts.ts';
import type { Figure, FigureTable } from './figures/figure.ts';
import { opennessTable } from './figures/openness-index.ts';
import { tasksDone, type TaskDone } from './figures/plan.ts';
import { procedureChangeTables } from './figures/procedure-changes.ts';
import { dayOf, publishedTables } from './figures/published.ts';
import { quarterTotals, type QuarterTotal } from './figures/quarters.ts';
import { standingTables, type Quality } from './figures/standing.ts';
import { worksTables, type Came } from './figures/works.ts';
import type { Content } from '../content/content.ts';
import type { Commit, History } from './history/history.ts';
import { periodBefore, type Period } from './period.ts';
import { validOn } from './recipients.ts';

/** A figure of a table with what it was in the period before; absent where nobody can say. */
export interface ComparedFigure extends Figure {
  before: number | undefined;
}

/** A table with its figures compared; a table of what stands on a day has nothing to compare with. */
export interface ComparedTable extends Omit<FigureTable, 'figures'> {
  figures: readonly ComparedFigure[];
}

/** A periodic report: its numbers, where each comes from, and what has to be said plainly of them. */
export interface Report {
  period: Period;
  before: Period;
  /** The day whose content it speaks of; the period's last where that is past. */
  asOf: string;
  /** `before-site`: there was no site in the period; `empty`: nothing came in it. */
  state: 'before-site' | 'empty' | 'told';
  /** Whether the period isn't over on the day. */
  isProvisional: boolean;
  head: Commit | undefined;
  history: Pick<History, 'state' | 'beginsOn' | 'uncommitted'>;
  /** The day of the first thing that is known of the site. */
  siteBeganOn: string | undefined;
  tables: readonly ComparedTable[];
  tasks: readonly TaskDone[];
  /** The whole of each quarter of a longer period; absent where quarters close on other days and must not be added. */
  quarters: readonly QuarterTotal[] | undefined;
  /** What a person should look at before the report is signed. */
  doubts: readonly Figure[];
  /** Visits as the server's log tells them, where one was given. */
  visits: ComparedTable | undefined;
  recipients: readonly Recipient[];
  issuer: Reporting['issuer'];
}

/** What a report is made of. */
interface ReportMatter {
  content: Content;
  history: History;
  period: Period;
  reporting: Reporting;
  quality: Quality;
  visits?: ComparedTable | undefined;
}

/** Draws up the report of a period; the content's day is the day that it speaks of. */
export function drawUp(matter: ReportMatter): Report {
  const { content, history, period, reporting } = matter;
  const asOf = content.siteDate;
  const before = periodBefore(period, reporting.closesOn);
  const entries = countedEntries(content, history);
  const siteBeganOn = [...entries.flatMap((entry) => dayOf(entry) ?? []), history.beginsOn ?? '9999']
    .sort()
    .find((day) => day !== '9999');
  const upTo = { ...period, until: asOf < period.until ? asOf : period.until };
  const now = tablesOf(matter, entries, upTo);
  const isBeforeSite = siteBeganOn !== undefined && upTo.until < siteBeganOn;
  const total = now.tables[0]?.figures[0];
  return {
    period,
    before,
    asOf,
    state: isBeforeSite ? 'before-site' : total?.value === 0 ? 'empty' : 'told',
    isProvisional: asOf < period.until,
    head: history.head,
    history: { state: history.state, beginsOn: history.beginsOn, uncommitted: history.uncommitted },
    siteBeganOn,
    tables: compared(now.tables, beforeTables(matter, entries, before, siteBeganOn)),
    tasks: tasksDone(content, upTo, now.came),
    quarters: quarterTotals(entries, period, reporting.closesOn, upTo.until),
    doubts: doubtsOf(entries, upTo),
    visits: matter.visits,
    recipients: validOn(reporting.recipients, asOf),
    issuer: reporting.issuer,
  };
}

function tablesOf(
  { content, history, quality }: ReportMatter,
  entries: readonly CountedEntry[],
  period: Period,
): { tables: FigureTable[]; came: Came } {
  const published = publishedTables(entries, period);
  const byKind = new Map(published[0]?.figures.map((figure) => [figure.id, figure]));
  const came: Came = (kind) => byKind.get(`1.1/${kind}`);
  return {
    came,
    tables: [
      ...published,
      ...procedureChangeTables(content, history, period),
      opennessTable(content, history, period),
      ...worksTables(content, history, period, came),
      ...standingTables(content, history, period, quality),
    ],
  };
}

/** The tables of the period before; none where it lies before the site, whose nothing is not a nought. */
const beforeTables = (
  matter: ReportMatter,
  entries: readonly CountedEntry[],
  before: Period,
  siteBeganOn = '9999',
): FigureTable[] => (before.until < siteBeganOn ? [] : tablesOf(matter, entries, before).tables);

/** Puts the figures of two periods side by side; a row that only the period before had is kept with a nought. */
function compared(now: readonly FigureTable[], before: readonly FigureTable[]): ComparedTable[] {
  const older = new Map(before.map((table) => [table.id, table]));
  return now.map((table) => {
    const past = table.isState || table.isChart ? undefined : older.get(table.id);
    const byId = new Map(past?.figures.map((figure) => [figure.id, figure]));
    const own = table.figures.map((figure) => ({
      ...figure,
      before: past ? (byId.has(figure.id) ? byId.get(figure.id)?.value : 0) : undefined,
    }));
    const gone = (past?.figures ?? [])
      .filter(({ id }) => !table.figures.some((figure) => figure.id === id))
      .map((figure) => ({ ...figure, value: 0, evidence: [], before: figure.value }));
    return { ...table, figures: [...own, ...gone] };
  });
}
