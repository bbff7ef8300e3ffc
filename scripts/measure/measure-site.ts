import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPublished } from '../built-site/built-addresses.ts';
import { leadsToFile } from '../built-site/leads-to-file.ts';
import type { ContentCounts } from './content-counts.ts';
import { formatMeasurement, MEASUREMENT } from './measurement.ts';
import type { PageFacts } from './page-facts.ts';
import { pageDays } from './page-days.ts';
import { writeSiteMaps } from './site-maps.ts';

/** What is known of a site whose pages stand. */
export interface SiteToMeasure {
  siteDir: string;
  siteDate: string;
  /** Address of the home page. */
  baseUrl: string;
  content: ContentCounts;
  /** Days of entries by address (entry-days.ts). */
  days: Readonly<Record<string, string>>;
  /** The facts of every measured page, in the order of their files. */
  pages: readonly PageFacts[];
}

/** The pattern library shows parts out of their place; it is no page for readers. */
const FOR_MAKERS = /^giao-dien\//;

/** Whether a page of a built site, by its path, is one that readers come to. */
export const isMeasured = (path: string): boolean => isPublished(path) && !FOR_MAKERS.test(path);

/** Writes do-luong.json, the days into the sitemaps, and the map as text. */
export function measureSite({ siteDir, siteDate, baseUrl, content, days, pages }: SiteToMeasure): void {
  const listed = writeSiteMaps(siteDir, baseUrl, pages, pageDays(pages, days));
  const isFile = (path: string): boolean => leadsToFile(siteDir, path);
  writeFileSync(join(siteDir, MEASUREMENT), formatMeasurement({ siteDate, content, pages, listed, isFile }));
}
