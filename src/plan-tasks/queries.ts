import { getCollection, type CollectionEntry } from 'astro:content';
import { readContentList } from '../site/content-list.ts';
import { once, onceFor } from '../site/once.ts';
import { plansList } from './content-list.ts';
import type { Plan } from './plans-schema.ts';
import { byteOrder } from '../text/byte-order.ts';

export type PlanTaskEntry = CollectionEntry<'planTasks'>;

/** One part of a plan with its tasks. */
export interface PlanPartTasks {
  id: string;
  name: string;
  tasks: PlanTaskEntry[];
}

/** A plan with its tasks by part, parts and tasks in the plan's order; parts without tasks are left out. */
export interface PlanTasks {
  plan: Plan;
  parts: PlanPartTasks[];
}

/** Every plan that has tasks, the latest first. */
export const plansWithTasks = once(async (): Promise<readonly PlanTasks[]> => {
  const entries = (await getCollection('planTasks')).sort(
    (a, b) => a.data.order - b.data.order || byteOrder(a.id, b.id),
  );
  return readContentList(plansList, [])
    .toSorted((a, b) => byteOrder(b.until, a.until))
    .map((plan) => ({ plan, parts: partsOf(plan, entries) }))
    .filter(({ parts }) => parts.length > 0);
});

const partsOf = ({ id, parts }: Plan, entries: readonly PlanTaskEntry[]): PlanPartTasks[] =>
  parts
    .map((part) => ({
      ...part,
      tasks: entries.filter(({ data }) => data.plan === id && data.part === part.id),
    }))
    .filter(({ tasks }) => tasks.length > 0);

/** The plans whose tasks speak of a document, each with those tasks; all of its tasks where the document is the plan. */
export const tasksAbout = onceFor(
  async (document: string): Promise<readonly { plan: Plan; tasks: PlanTaskEntry[] }[]> =>
    (await plansWithTasks())
      .map(({ plan, parts }) => ({
        plan,
        tasks: parts
          .flatMap(({ tasks }) => tasks)
          .filter(({ data }) => document === plan.document || data.documents.includes(document)),
      }))
      .filter(({ tasks }) => tasks.length > 0),
);

/** The plan that a document is, where the site has tasks of it. */
export const planOfDocument = async (document: string): Promise<Plan | undefined> =>
  (await plansWithTasks()).find(({ plan }) => plan.document === document)?.plan;
