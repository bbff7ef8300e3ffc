import { COUNTED_KINDS_OF_TASKS, type CountedKindOfTask } from '../../../src/plan-tasks/counted-kinds.ts';
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
    .map((entry) => taskDone(entry, names, came));
}

function taskDone(
  { id, fields }: Entry<'planTasks'>,
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
    figures: countedIn.map((kind: CountedKindOfTask): Figure => {
      const figure = came(kind);
      const label = COUNTED_KINDS_OF_TASKS[kind];
      return { ...(figure ?? { value: undefined, evidence: [] }), id: `5/${place}/${kind}`, label };
    }),
  };
}
