import { countedKind, isCountedAs, type CountedKindOfTask } from '../../../src/plan-tasks/counted-kinds.ts';
import { SERVICE_STATES } from '../../../src/plan-tasks/schema.ts';
import { byteOrder } from '../../../src/text/byte-order.ts';
import type { Content, Entry } from '../../content/content.ts';
import type { Plan } from '../../../src/plan-tasks/plans-schema.ts';
import type { Period } from '../period.ts';
import type { Figure } from './figure.ts';
import type { Came } from './works.ts';

/** One task of the plan with what was done for it in the period. */
export interface TaskDone {
  /** The name of its plan. */
  plan: string;
  place: string;
  title: string;
  /** Names of the offices that lead, or what the plan says of them. */
  who: string;
  when: string;
  state: string;
  /** What came in the period, kind by kind; none where nothing of it can be counted. */
  figures: readonly Figure[];
}

/** The plans whose days the period touches; where there is none, the last one before it, which the office still works by. */
function plansOf({ lists }: Content, { from, until }: Pick<Period, 'from' | 'until'>): Plan[] {
  const begun = (lists.plans?.value ?? [])
    .filter((plan) => plan.from <= until)
    .toSorted((a, b) => byteOrder(a.until, b.until));
  const running = begun.filter((plan) => plan.until >= from);
  return running.length > 0 ? running : begun.slice(-1);
}

/** The tasks of the period's plans one by one, in each plan's order. */
export function tasksDone(content: Content, period: Pick<Period, 'from' | 'until'>, came: Came): TaskDone[] {
  const names = new Map(
    content.entries.offices.map(({ id, fields }) => [id, fields.shortName ?? fields.name]),
  );
  return plansOf(content, period).flatMap((plan) =>
    content.entries.planTasks
      .filter(({ fields }) => fields.plan === plan.id)
      .toSorted((a, b) => (a.fields.order ?? 0) - (b.fields.order ?? 0) || byteOrder(a.id, b.id))
      .map((entry) => ({ ...taskDone(entry, content, names, came), plan: plan.name })),
  );
}

function taskDone(
  { id, fields }: Entry<'planTasks'>,
  content: Content,
  names: ReadonlyMap<string, string | undefined>,
  came: Came,
): Omit<TaskDone, 'plan'> {
  const { title = id, place = '', when = '', leads = [], whoNote, service, countedIn = [] } = fields;
  const led = leads.map((office) => names.get(office) ?? office);
  return {
    place,
    title,
    who: led.length > 0 ? led.join('; ') : (whoNote ?? 'Kế hoạch không giao riêng'),
    when,
    state: service ? SERVICE_STATES[service.state] : '',
    figures: countedIn.map((kind) => ({
      ...cameFor(kind, content, came),
      id: `5/${id}/${kind}`,
      label: countedKind(kind).label,
    })),
  };
}

/** What came of a kind; of documents those for one audience. */
function cameFor(kind: CountedKindOfTask, { entries }: Content, came: Came): Omit<Figure, 'id' | 'label'> {
  const collection = countedKind(kind).of;
  const figure = came(collection);
  if (figure?.value === undefined) return { value: undefined, why: figure?.why, evidence: [] };
  const own = new Set(
    (entries[collection] as Entry[])
      .filter(({ fields }) => isCountedAs(kind, 'audiences' in fields ? fields : {}))
      .map(({ path }) => path),
  );
  const evidence = figure.evidence.filter(({ path }) => own.has(path));
  return { value: evidence.length, evidence };
}
