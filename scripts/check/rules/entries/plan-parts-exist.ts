import type { Rule } from '../../../content/content.ts';

/** A task stands in a part that its plan has; else its row would stand nowhere. */
export const planPartsExist: Rule = {
  id: 'plan-parts-exist',
  severity: 'error',
  description: 'Nhiệm vụ nằm ở một phần có trong kế hoạch của nó',
  *check({ entries, lists }) {
    for (const entry of entries.planTasks) {
      const plan = lists.plans?.value?.find(({ id }) => id === entry.fields.plan);
      const { part } = entry.fields;
      if (!plan || part === undefined || plan.parts.some(({ id }) => id === part)) continue;
      yield {
        in: entry,
        path: ['part'],
        message: `kế hoạch '${plan.id}' không có phần '${part}'`,
        advice: `ghi một trong: ${plan.parts.map(({ id }) => id).join(', ')}, hoặc thêm phần vào ke-hoach.yaml`,
      };
    }
  },
};
