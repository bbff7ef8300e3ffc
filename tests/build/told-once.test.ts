import { expect, it } from 'vitest';
import { isWithoutUnit } from '../../src/procedures/rows/format.ts';
import { isProcedurePage, pagesOf } from './reading/built-pages.ts';
import { parsePage, textOf } from './reading/dom.ts';
import { describeEachSite } from './reading/each-site.ts';
import { expectNone, type Finding } from './reading/expect-none.ts';
import { proceduresOf } from './reading/site-content.ts';

describeEachSite('a procedure page agrees with itself', (site) => {
  const pages = pagesOf(site).filter(isProcedurePage);

  it('never says that a table lacks what the answers above it tell', () => {
    const findings: Finding[] = [];
    for (const { file, html } of pages) {
      const entry = proceduresOf(site).get(file.split('/')[1] ?? '');
      if (!entry) continue;
      const page = parsePage(html);
      const { times = [], costs = [], timeWords } = entry.plainFacts ?? {};
      const lacks = (part: string) => page.querySelector(`.channels td [data-at-portal="${part}"]`) !== null;
      if ((times.length > 0 || timeWords) && lacks('processingTime'))
        findings.push({ what: 'time', where: file });
      if (costs.length > 0 && lacks('costs')) findings.push({ what: 'cost', where: file });
    }
    expectNone(findings);
  });

  it('gives no row of several for one way the time that is told of the whole', () => {
    const findings: Finding[] = [];
    for (const { file, html } of pages) {
      const { channels = [], plainFacts } = proceduresOf(site).get(file.split('/')[1] ?? '') ?? {};
      const kinds = channels.map(({ kind }) => kind);
      const areUntimed = channels.every(({ processingTime }) => processingTime === undefined);
      if (!plainFacts?.times?.length || !areUntimed || new Set(kinds).size === kinds.length) continue;
      const cells = parsePage(html).querySelectorAll('.channels tbody tr > th + td').map(textOf);
      if (cells.some((cell) => cell.trim() !== 'Tùy trường hợp'))
        findings.push({ what: 'time', where: file });
    }
    expectNone(findings);
  });

  it('lists no words as a paper that only lead to the papers, and no numbers of papers without their cases', () => {
    const findings = pages.flatMap(({ file, html }): Finding[] => {
      const page = parsePage(html);
      const items = page.querySelectorAll('[data-answer="papers"] li').map(textOf);
      const numbers = textOf(page.querySelector('[data-part="evidence"]')).match(/\d+(?:; \d+){2,}/gu) ?? [];
      return [...items.filter((item) => /đọc ở Cổng/u.test(item)), ...numbers].map((what) => ({
        what,
        where: file,
      }));
    });
    expectNone(findings);
  });

  it('ends its three steps with a result that is whole, told once, and something to have', () => {
    const results = pages.flatMap(({ file, html }) => {
      const steps = parsePage(html).querySelectorAll('.three-steps li');
      return steps.length === 0 ? [] : [{ what: textOf(steps.at(-1) ?? null), where: file }];
    });
    expectNone(
      results.filter(({ what }) => /…|Nhận (?:nhận|không|cập nhật|hộ kinh doanh)|\.\s*\(/iu.test(what)),
    );
  });

  it('lets nobody get papers ready that only the office can tell', () => {
    const findings = pages.flatMap(({ file, html }): Finding[] => {
      const page = parsePage(html);
      const first = textOf(page.querySelector('.three-steps li'));
      const isUnknown = /^(?:Hỏi|Hồ sơ không ghi giấy)/u.test(
        textOf(page.querySelector('[data-answer="papers"] strong')),
      );
      return isUnknown && /Chuẩn bị/u.test(first) ? [{ what: first, where: file }] : [];
    });
    expectNone(findings);
  });

  it('says of a time that is not told no unit, and its words once', () => {
    const findings = pages.flatMap(({ file, html }): Finding[] => {
      const table = textOf(parsePage(html).querySelector('[data-part="channels"]'));
      return (table.match(/chưa có thông tin này\.?\s*không ghi đơn vị/giu) ?? []).map((what) => ({
        what,
        where: file,
      }));
    });
    expectNone(findings);
  });

  it('says beside each figure of the ways that the record gives it no unit', () => {
    const findings = pages.flatMap(({ file, html }): Finding[] => {
      const { channels = [] } = proceduresOf(site).get(file.split('/')[1] ?? '') ?? {};
      const rows = parsePage(html).querySelectorAll('[data-part="channels"] [data-channel]');
      return channels.flatMap(({ processingTime }, at) =>
        processingTime &&
        isWithoutUnit(processingTime) &&
        !/không ghi đơn vị/u.test(textOf(rows[at]?.querySelector('td') ?? null))
          ? [{ what: `${at + 1}`, where: file }]
          : [],
      );
    });
    expectNone(findings);
  });

  it('sends nobody to a one-stop desk for files that another office takes', () => {
    const findings: Finding[] = [];
    for (const { file, html } of pages) {
      const page = parsePage(html);
      if (page.querySelector('[data-own-counter]') && page.querySelector('.beside [data-desks]'))
        findings.push({ what: 'both', where: file });
      const where = textOf(page.querySelector('[data-answer="ways"]'));
      if (
        !/trung tâm/iu.test(where) &&
        /công an cấp xã|cơ quan thuế$/iu.test(where) &&
        !page.querySelector('[data-own-counter]')
      )
        findings.push({ what: where, where: file });
    }
    expect(pages.length).toBeGreaterThan(0);
    expectNone(findings);
  });
});
