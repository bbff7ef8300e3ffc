import { getCollection, type CollectionEntry } from 'astro:content';
import { once } from '../site/once.ts';
import { PLAN_PARTS, type PlanPart } from './schema.ts';

export type PlanTaskEntry = CollectionEntry<'planTasks'>;

/** One part of the plan with its tasks. */
export interface PlanPartTasks {
  part: PlanPart;
  label: string;
  tasks: PlanTaskEntry[];
}

/** The tasks of the plan by part, parts and tasks in the plan's order; parts without tasks are left out. */
export const planTasksByPart = once(async (): Promise<readonly PlanPartTasks[]> => {
  const entries = (await getCollection('planTasks')).sort(
    (a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1),
  );
  return (Object.entries(PLAN_PARTS) as [PlanPart, string][])
    .map(([part, label]) => ({ part, label, tasks: entries.filter(({ data }) => data.part === part) }))
    .filter(({ tasks }) => tasks.length > 0);
});

/** The document that is the plan itself. */
export const PLAN = '26-kh-ubnd-thi-xa-duyen-hai-2022';

/** The tasks that speak of a document; all of them for the plan itself. */
export const tasksAbout = async (document: string): Promise<PlanTaskEntry[]> =>
  (await planTasksByPart())
    .flatMap(({ tasks }) => tasks)
    .filter(({ data }) => document === PLAN || data.documents.includes(document));
