import { resolve } from 'node:path';
import { isComposed } from '../../src/content-folder/layers.ts';
import type { Environment } from '../../src/site/environment.ts';
import type { RedirectRow } from '../../src/site/schemas/redirects-schema.ts';
import type { Site } from '../../src/site/schema.ts';
import { keptEntries } from '../content/kept-entries.ts';
import { readContent } from '../content/read-content.ts';
import type { ContentCounts } from '../measure/content-counts.ts';
import type { WantedCopies } from './kept/copies-ahead.ts';

/** What is to be checked before a build, all of it plain data. */
export interface CheckOrder {
  environment: Pick<Environment, 'contentDir' | 'siteDate' | 'siteUrl' | 'basePath'>;
  publicDir: string;
  release: boolean;
  /** SITE_DATE of the build before, if it is known. */
  lastDate: string | undefined;
}

/** What a build still needs of the content beside its pages, all of it plain data. */
export interface CheckedContent {
  /** content/site.yaml, as on every day. */
  site: Site;
  redirects: readonly RedirectRow[];
  copies: WantedCopies;
  /** What there is of each kind, and the last day of each entry's page by its address. */
  counts: ContentCounts;
  days: Readonly<Record<string, string>>;
  /** What changed since the build before, and what will, to whoever builds. */
  changes: string;
  /** That there are warnings, where there are. */
  warnings: string | undefined;
}

/** Why there will be no build: a line for each reason, and what they come to. */
export interface Refusal {
  lines: string[];
  sum: string;
}

/** Whom the check tells how far it is. */
export interface CheckListener {
  /** Every file was read and no field of one is wrong. */
  onRead: () => void;
  onRule: (done: number, all: number) => void;
  /** Nothing is wrong with the content: what else a build needs of it is found out while pages are rendered. */
  onSound: () => void;
}

/** Of units on one base, which one thread checks one after the other, most entries are the same; those of others go at once. */
const ENTRIES = keptEntries();

/** What a build needs of its content, when nothing is wrong with it; else everything that is wrong, at once. */
export async function checkedContent(
  order: CheckOrder,
  { onRead, ...listener }: CheckListener,
): Promise<CheckedContent | Refusal> {
  const { contentDir, siteDate } = order.environment;
  const kept = isComposed(contentDir) ? ENTRIES : undefined;
  const read = readContent(resolve(contentDir), siteDate, order.publicDir, kept);
  if (read.problems.length === 0) onRead();
  // Whoever waits for the content to be read need not wait for the rules to be loaded.
  const { outcomeOf } = await import('./check-outcome.ts');
  return outcomeOf(read, order, listener);
}
