import {
  AUDIENCE_OF_COUNTED,
  COUNTED_KINDS_OF_TASKS,
  type CountedKindOfTask,
} from '../../../src/plan-tasks/counted-kinds.ts';
import { SERVICE_STATES } from '../../../src/plan-tasks/schema.ts';
import { byteOrder } from '../../../src/text/byte-order.ts';
import type { Content, Entry } from '../../content/content.ts';
import type { Figure } from './figure.ts';
import type { Came } from './works.ts';

/** One task of the plan with what was done for it in the period. */
export interface TaskDone {
  place: string;
  title: string;
  /** Names of the offices that lead, or what the plan says of them. */
  who: string;
  when: string;
  state: string;
  /** What came in the period, kind by kind; none where nothing of it can be counted. */
  figures: readonly Figure[];
}

/** The tasks of the plan one by one, in the plan's order. */
export function tasksDone(content: Content, came: Came): TaskDone[] {
  const names = new Map(
    content.entries.offices.map(({ id, fields }) => [id, fields.shortName ?? fields.name]),
  );
  return content.entries.planTasks
    .toSorted((a, b) => (a.fields.order ?? 0) - (b.fields.order ?? 0) || byteOrder(a.id, b.id))
    .map((entry) => taskDone(entry, content, names, came));
}

function taskDone(
  { id, fields }: Entry<'planTasks'>,
  content: Content,
  names: ReadonlyMap<string, string | undefined>,
  came: Came,
): TaskDone {
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
      id: `5/${place}/${kind}`,
      label: COUNTED_KINDS_OF_TASKS[kind],
    })),
  };
}

/** What came of a kind; of documents those for one audience. */
function cameFor(kind: CountedKindOfTask, { entries }: Content, came: Came): Omit<Figure, 'id' | 'label'> {
  if (!isOfDocuments(kind)) return came(kind) ?? { value: undefined, evidence: [] };
  const figure = came('legalDocuments');
  if (figure?.value === undefined) return { value: undefined, why: figure?.why, evidence: [] };
  const audience = AUDIENCE_OF_COUNTED[kind];
  const own = new Set(
    entries.legalDocuments
      .filter(({ fields }) => fields.audiences?.includes(audience))
      .map(({ path }) => path),
  );
  const evidence = figure.evidence.filter(({ path }) => own.has(path));
  return { value: evidence.length, evidence };
}

const isOfDocuments = (kind: CountedKindOfTask): kind is keyof typeof AUDIENCE_OF_COUNTED =>
  kind in AUDIENCE_OF_COUNTED;
