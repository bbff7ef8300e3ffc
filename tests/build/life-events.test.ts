import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { TestSite } from '../../scripts/test/sites.ts';
import { lifeEventsSchema, type LifeEvent } from '../../src/life-events/schema.ts';
import { pagesOf } from './reading/built-pages.ts';
import { attributeOf, parsePage, textOf } from './reading/dom.ts';
import { describeEachSite } from './reading/each-site.ts';
import { expectNone } from './reading/expect-none.ts';

const eventsOf = ({ contentDir }: TestSite): Map<string, LifeEvent> =>
  new Map(
    lifeEventsSchema
      .parse(parse(readFileSync(join(contentDir, 'su-kien.yaml'), 'utf8')))
      .map((event) => [event.id, event]),
  );

/** What is wrong with the page of a life event, compared with its entry. */
function faultsOf(html: string, { bring, steps }: LifeEvent): string[] {
  const page = parsePage(html);
  const shown = page.querySelectorAll('.event-step');
  const links = page.querySelectorAll('.step-overview a').map((link) => attributeOf(link, 'href'));
  const boxes = page.querySelectorAll('.to-bring input[type="checkbox"]');
  const faults: string[] = [];
  if (shown.length !== steps.length) faults.push(`${shown.length} steps, not ${steps.length}`);
  if (steps.length > 1 && links.join() !== steps.map((_, at) => `#buoc-${at + 1}`).join())
    faults.push('the overview does not lead to every step');
  if (boxes.length !== bring.length) faults.push(`${boxes.length} papers to tick, not ${bring.length}`);
  steps.forEach((step, at) => {
    const [element] = shown.slice(at, at + 1);
    const text = textOf(element ?? null);
    for (const words of [step.title, step.who, step.where, step.deadline?.text])
      if (words !== undefined && !text.includes(words)) faults.push(`step ${at + 1} lacks '${words}'`);
    const rows = element?.querySelectorAll('.procedure-lines a') ?? [];
    const portal = element?.querySelectorAll('.missing a') ?? [];
    if (rows.length + portal.length !== step.procedures.length)
      faults.push(
        `step ${at + 1} leads to ${rows.length + portal.length} procedures, not ${step.procedures.length}`,
      );
    for (const row of rows)
      if (attributeOf(row, 'href')?.includes('/thu-tuc/') && !/Phí: .+ Thời hạn: /.test(textOf(row)))
        faults.push(`step ${at + 1}: no cost and time in one line`);
    for (const link of portal)
      if (!attributeOf(link, 'href')?.startsWith('https://dichvucong.gov.vn/'))
        faults.push(`step ${at + 1} leads elsewhere than to the portal`);
  });
  return faults;
}

describeEachSite('pages of life events', (site) => {
  let events: Map<string, LifeEvent>;
  beforeAll(() => {
    events = eventsOf(site);
  });
  const pages = () =>
    pagesOf(site).flatMap(({ file, html }) => {
      const event = events.get(/^su-kien\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? '');
      return event ? [{ file, html, event }] : [];
    });

  it('show every step with who, where, until when, and every paper to tick', () => {
    expect(pages().length).toBeGreaterThan(0);
    expectNone(
      pages().flatMap(({ file, html, event }) =>
        faultsOf(html, event).map((what) => ({ what, where: file })),
      ),
    );
  });

  it('are all reached from the list, each among its group', () => {
    const list = pagesOf(site).find(({ file }) => file === 'su-kien/index.html');
    const listed = parsePage(list?.html ?? '').querySelectorAll('.event-group');
    const names = listed.map((group) => group.querySelectorAll('a').map((link) => textOf(link)));
    const groups = Map.groupBy(pages(), ({ event }) => event.group);
    const expected = (['person', 'business', 'livelihood'] as const).flatMap((group) => {
      const members = (groups.get(group) ?? []).map(({ event }) => event.name);
      return members.length > 0 ? [members.sort()] : [];
    });
    expect(names.map((members) => members.toSorted())).toEqual(expected);
  });
});
