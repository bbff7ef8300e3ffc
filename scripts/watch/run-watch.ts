import { resolve } from 'node:path';
import { askLinks } from '../check-links/run-check-links.ts';
import { readContent } from '../content/read-content.ts';
import { writeWhole } from '../writing/write-whole.ts';
import { compareSources } from './compare-sources.ts';
import type { WatchOrder } from './options.ts';
import { watchSections } from './sections.ts';
import { askSource } from './source-digest.ts';
import { watchCalendar } from './write-calendar.ts';
import { watchMarkdown } from './write-markdown.ts';

/** Hosts that are asked at a time. */
const HOSTS = 8;

/**
 * Tells the office what to look at; 1 where there is something.
 * @throws Error in Vietnamese where the folder has no site.yaml that can be read
 */
export async function runWatch(order: WatchOrder): Promise<number> {
  const { contentDir, siteDate, out, calendar, timeout } = order;
  const { content } = readContent(contentDir, siteDate, resolve('public'));
  const site = content.lists.site?.value;
  if (!site) throw new Error('Không đọc được site.yaml; chạy "npm run check" để xem lỗi.');
  const links = order.links ? await askLinks(content, { timeout, hosts: HOSTS }) : undefined;
  const changed =
    order.sources === undefined
      ? undefined
      : await compareSources(content, order.sources, { ask: (url) => askSource(url, timeout), hosts: HOSTS });
  const sections = watchSections(content, { links, changed });
  const report = watchMarkdown(sections, siteDate);
  if (out === undefined) process.stdout.write(report);
  else writeWhole(out, report);
  const findings = sections.flatMap((section) => section.findings);
  if (calendar !== undefined) writeWhole(calendar, watchCalendar(findings, new URL(site.url).host, siteDate));
  return findings.length > 0 ? 1 : 0;
}
