import { describe, expect, it } from 'vitest';
import { CONTENT_SITE, dayOf } from '../../scripts/test/sites.ts';
import { countedEntries } from '../../scripts/report/entry-days.ts';
import { NO_HISTORY } from '../../scripts/report/history/history.ts';
import { byteOrder } from '../../src/text/byte-order.ts';
import { pagesOf } from './reading/built-pages.ts';
import { contentOf } from './reading/site-content.ts';
import { parsePage, textOf } from './reading/dom.ts';

const content = contentOf(CONTENT_SITE);
const html = pagesOf(CONTENT_SITE).find(({ file }) => file === 'ke-hoach/index.html')?.html ?? '';
/** The text of the row of a task. */
const rowOf = (id: string): string => {
  const row = parsePage(html).querySelector(`tr[id="${id}"]`);
  return row ? textOf(row).replace(/\s+/g, ' ') : '';
};

describe('the page of the plan', () => {
  it('shows every task of every plan once', () => {
    expect(content.entries.planTasks.length).toBeGreaterThan(30);
    expect(content.entries.planTasks.filter(({ id }) => rowOf(id) === '').map(({ id }) => id)).toEqual([]);
  });

  it('counts what was done as the report counts it', () => {
    const came = countedEntries(content, NO_HISTORY).filter(
      ({ saidDay }) => (saidDay ?? '') <= dayOf(CONTENT_SITE),
    );
    const numbers = {
      news: came.filter(({ collection }) => collection === 'news').length,
      materials: came.filter(({ collection }) => collection === 'materials').length,
      procedures: came.filter(({ collection }) => collection === 'procedures').length,
      questions: came.filter(({ collection }) => collection === 'questions').length,
    };
    const written = new Intl.NumberFormat('vi');
    const labels = { news: 'tin tức', materials: 'ấn phẩm', procedures: 'thủ tục', questions: 'câu trả lời' };
    for (const [kind, label] of Object.entries(labels) as [keyof typeof labels, string][]) {
      const tasks = content.entries.planTasks
        .filter(({ fields }) => fields.countedIn?.includes(kind))
        .toSorted((a, b) => byteOrder(a.id, b.id));
      expect([kind, tasks.length > 0]).toEqual([kind, true]);
      for (const { id } of tasks) expect(rowOf(id)).toContain(`${written.format(numbers[kind])} ${label}`);
    }
  });

  it('counts nothing to nought: what came after a plan was over is no part of it', () => {
    expect(textOf(parsePage(html))).not.toMatch(/(?:trong đó|:) 0 /);
  });

  it('says of a plan that is over that it is', () => {
    expect(textOf(parsePage(html)).replace(/\s+/g, ' ')).toContain('đã hết thời hạn');
  });
});
