import { formatDate } from '../../src/text/dates.ts';
import type { Content } from '../content/content.ts';
import type { Finding } from './finding.ts';

/**
 * Tasks whose last day comes until a day, or is past while their plan still runs; the site doesn't know whether a task
 * was carried out, so a plan that is over asks for nothing any more.
 */
export function dueTasks({ entries, lists, siteDate }: Content, until: string): Finding[] {
  const running = new Set(
    (lists.plans?.value ?? []).filter((plan) => siteDate <= plan.until).map(({ id }) => id),
  );
  return entries.planTasks.flatMap(({ id, file, fields: { title = id, plan = '', dueOn } }) => {
    if (dueOn === undefined || dueOn > until || (dueOn < siteDate && !running.has(plan))) return [];
    const says = dueOn < siteDate ? 'quá hạn từ' : 'hạn';
    return [{ id: `task ${id}`, text: `${title}: ${says} ${formatDate(dueOn)}`, files: [file], day: dueOn }];
  });
}
