import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtAddresses } from '../built-site/built-addresses.ts';
import { leadsToFile } from '../built-site/leads-to-file.ts';
import type { ContentCounts } from './content-counts.ts';
import { formatMeasurement, MEASUREMENT } from './measurement.ts';
import { factsOfPage, type PageFacts } from './page-facts.ts';
import { pageDays } from './page-days.ts';
import { writeSiteMaps } from './site-maps.ts';

/** What is known of a site before its pages are read. */
export interface SiteToMeasure {
  siteDir: string;
  siteDate: string;
  basePath: string;
  /** Address of the home page. */
  baseUrl: string;
  content: ContentCounts;
  /** Days of entries by address (entry-days.ts). */
  days: Readonly<Record<string, string>>;
}

/** The pattern library shows parts out of their place; it is no page for readers. */
const FOR_MAKERS = /^giao-dien\//;

/** Reads every public page of a built site once: writes do-luong.json, the days into the sitemaps, and the map as text. */
export function measureSite({ siteDir, siteDate, basePath, baseUrl, content, days }: SiteToMeasure): void {
  const addresses = builtAddresses(siteDir);
  const pages: PageFacts[] = [...addresses]
    .filter(([path, standing]) => standing === 'page' && !FOR_MAKERS.test(path))
    .map(([path]) => factsOfPage(readFileSync(join(siteDir, path, 'index.html'), 'utf8'), path, basePath));
  const listed = writeSiteMaps(siteDir, baseUrl, pages, pageDays(pages, days));
  const isFile = (path: string): boolean => addresses.has(path) || leadsToFile(siteDir, path);
  writeFileSync(join(siteDir, MEASUREMENT), formatMeasurement({ siteDate, content, pages, listed, isFile }));
}
