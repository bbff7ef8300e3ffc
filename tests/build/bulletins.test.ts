import { describe, expect, it } from 'vitest';
import { CONTENT_SITE, dayOf } from '../../scripts/test/sites.ts';
import { countedEntries } from '../../scripts/report/entry-days.ts';
import { procedureChangeTables } from '../../scripts/report/figures/procedure-changes.ts';
import { publishedTables } from '../../scripts/report/figures/published.ts';
import { worksTables } from '../../scripts/report/figures/works.ts';
import { NO_HISTORY } from '../../scripts/report/history/history.ts';
import type { Period } from '../../scripts/report/period.ts';
import { pagesOf } from './reading/built-pages.ts';
import { contentOf } from './reading/site-content.ts';
import { attributeOf, parsePage, textOf } from './reading/dom.ts';

const day = dayOf(CONTENT_SITE);
const month = day.slice(0, 7);
const page = (file: string): string =>
  pagesOf(CONTENT_SITE).find((one) => one.file === `${file}/index.html`)?.html ?? '';
const html = page(`ban-tin/${month}`);

/** What a section of the bulletin says it counts; 0 where the bulletin has no such section. */
const counted = (id: string): number =>
  Number(
    parsePage(html)
      .querySelectorAll('section[data-bulletin]')
      .filter((section) => attributeOf(section, 'data-bulletin') === id)
      .map((section) => attributeOf(section, 'data-count'))[0] ?? 0,
  );

describe('the bulletin of the running month', () => {
  it('counts as the report counts the same days', () => {
    const content = contentOf(CONTENT_SITE);
    const period = { from: `${month}-01`, until: day } as Period;
    const published = publishedTables(countedEntries(content, NO_HISTORY), period);
    const came = (kind: string) => published[0]?.figures.find(({ id }) => id === `1.1/${kind}`);
    for (const kind of ['news', 'modelExamples', 'questions', 'materials', 'feedbackResults'])
      expect([kind, counted(kind)]).toEqual([kind, came(kind)?.value]);
    expect(counted('news')).toBeGreaterThan(10);
    const changes = procedureChangeTables(content, NO_HISTORY, period)[0]?.figures ?? [];
    expect(counted('changes')).toBe(changes.reduce((sum, { value = 0 }) => sum + value, 0));
    const works = worksTables(content, NO_HISTORY, period, came).flatMap(({ figures }) => figures);
    expect(counted('corrections')).toBe(works.find(({ id }) => id === '3.3/dinh-chinh')?.value);
  });

  it('says until which day it tells, on its page and in the list', () => {
    const told = day.split('-').toReversed().join('/');
    expect(textOf(parsePage(html))).toContain(`bản tin kể đến ngày ${told}`);
    expect(textOf(parsePage(page('ban-tin'))).replace(/\s+/g, ' ')).toContain(`kể đến ngày ${told}`);
  });

  it('stands alone: no month before the site has one', () => {
    const addresses = pagesOf(CONTENT_SITE).map(({ file }) => file);
    expect(addresses.filter((file) => /^ban-tin\/\d/.test(file))).toEqual([`ban-tin/${month}/index.html`]);
  });
});

describe('results of reflections', () => {
  it('are none yet, and the page says so rather than show any', () => {
    expect(contentOf(CONTENT_SITE).entries.feedbackResults).toEqual([]);
    expect(textOf(parsePage(page('ket-qua-phan-anh'))).replace(/\s+/g, ' ')).toContain('Chưa có kết quả nào');
  });
});

describe('the routes of feedback', () => {
  it('are told apart, each with where to go or that nobody knows it yet', () => {
    const routes = parsePage(page('phan-anh-kien-nghi')).querySelectorAll('[data-route]');
    expect(routes.map((route) => attributeOf(route, 'data-route')).toSorted()).toEqual([
      'administrative-rules',
      'complaint-denunciation',
      'local-matters',
      'official-conduct',
    ]);
    for (const route of routes) expect(textOf(route)).toMatch(/Gửi:|Chưa cơ quan nào cho biết nơi nhận/);
  });
});
