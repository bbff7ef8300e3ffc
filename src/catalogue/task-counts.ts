import { getCollection } from 'astro:content';
import type { DocumentAudience } from '../legal-documents/codes.ts';
import { APPROVED_KINDS, type ApprovedKind } from '../fields/approval.ts';
import { saidDay } from '../fields/publication.ts';
import {
  COUNTED_KINDS_OF_TASKS,
  countedKind,
  isCountedAs,
  type CountedKindOfTask,
} from '../plan-tasks/counted-kinds.ts';
import type { Plan } from '../plan-tasks/plans-schema.ts';
import { familyId } from '../procedures/versions/families.ts';
import { isShown } from '../site/approvals.ts';
import { once } from '../site/once.ts';
import { siteDate } from '../site/site.ts';

/** What the site has for a task of a plan. */
export interface TaskCount {
  /** As readers call so many of them. */
  label: string;
  /** How many came to the site until its day. */
  count: number;
  /** How many of them on days of the plan; absent where entries of the kind give no day, or none came before it was over. */
  inPlan: number | undefined;
}

type Collection = ReturnType<typeof countedKind>['of'];

/** An entry as the report counts it, with what tells which task it counts for. */
interface Counted {
  day: string | undefined;
  audiences?: readonly DocumentAudience[];
}

/** Every entry that tasks may count: versions of one procedure once, nothing withheld, nothing to come. */
const countedEntries = once(async (): Promise<ReadonlyMap<Collection, readonly Counted[]>> => {
  const collections = [...new Set(Object.values(COUNTED_KINDS_OF_TASKS).map(({ of }): Collection => of))];
  const all = await Promise.all(collections.map((of) => getCollection(of)));
  return new Map(collections.map((of, at) => [of, countedOf(of, all[at] ?? [])]));
});

function countedOf(of: Collection, entries: readonly { id: string; data: object }[]): Counted[] {
  const whole = new Map(entries.map((entry) => [of === 'procedures' ? familyId(entry.id) : entry.id, entry]));
  return [...whole.values()].flatMap((entry) => {
    const day = saidDay(entry.data);
    const isHeld = of in APPROVED_KINDS && !isShown(of as ApprovedKind, entry);
    const isUnanswered = of === 'questions' && day === undefined;
    return isHeld || isUnanswered || (day ?? '') > siteDate ? [] : [{ ...entry.data, day }];
  });
}

/** What was done on the site for a task that is counted by these kinds, in their order. */
export const taskCounts = (
  kinds: readonly CountedKindOfTask[],
  { from, until }: Plan,
): Promise<TaskCount[]> =>
  Promise.all(
    kinds.map(async (kind) => {
      const all = (await countedEntries()).get(countedKind(kind).of) ?? [];
      const entries = all.filter((entry) => isCountedAs(kind, entry));
      const days = entries.flatMap(({ day }) => day ?? []);
      const inPlan = days.filter((day) => from <= day && day <= until).length;
      const isLate = until < siteDate && inPlan === 0;
      return {
        label: countedKind(kind).label,
        count: entries.length,
        inPlan: days.length > 0 && !isLate ? inPlan : undefined,
      };
    }),
  );
