import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownLayer } from '../../src/content-folder/layers.ts';
import type { Environment } from '../../src/site/environment.ts';
import { siteAddress } from '../../src/site/site-address.ts';
import { siteOn } from '../../src/site/site-on.ts';
import { builtAddresses } from '../built-site/built-addresses.ts';
import { readLedger } from '../../src/site/ledger.ts';
import { BUILD_RECORD, checkedOutCommit, formatRecord } from '../built-site/build-record.ts';
import { measureSite } from '../measure/measure-site.ts';
import type { PageFacts } from '../measure/page-facts.ts';
import type { CheckedContent } from './checked-content.ts';
import type { ChosenCopies } from './kept/copies-ahead.ts';
import { writeRedirects, type WrittenRedirects } from './write-redirects.ts';
import { writeWorker } from './write-worker.ts';

/** What came out of finishing a site. */
export interface FinishedSite {
  /** Pages, old addresses not counted. */
  pages: number;
  redirects: WrittenRedirects;
  /** What readers' devices keep ahead. */
  copies: ChosenCopies;
}

/** A site on its way to be finished. */
export interface Finishing<T> {
  /** What follows from the pages alone; may be done before the search index lies in the site. */
  onPages: (siteDir: string, pages: readonly PageFacts[]) => void;
  finish: (siteDir: string) => T;
}

const NONE: WrittenRedirects = { written: 0, passedOver: [], dead: [] };

/**
 * What is done to a site after its pages stand: old addresses lead on, phien-ban.json says what is published,
 * do-luong.json and the sitemaps how it stands, and sw.js keeps what is read. `onPages` throws an Error where the content
 * folder has no valid ledger; `check` refuses such a folder before.
 */
export function finishSite(
  content: Pick<CheckedContent, 'site' | 'redirects' | 'copies' | 'counts' | 'days'>,
  environment: Environment,
  release: boolean,
): Finishing<FinishedSite> {
  const { siteDate, contentDir } = environment;
  const site = siteOn(content.site, siteDate);
  const { siteUrl, basePath } = siteAddress(environment, site);
  const baseUrl = siteUrl + basePath;
  let told: Omit<FinishedSite, 'copies'> = { pages: 0, redirects: NONE };
  const onPages: Finishing<unknown>['onPages'] = (siteDir, facts) => {
    const standing = builtAddresses(siteDir);
    const pages = standing.size;
    const ledger = readLedger(contentDir);
    const led = { redirects: content.redirects, ledger, siteDate, siteTitle: site.title, basePath, siteUrl };
    const redirects = writeRedirects(siteDir, led, standing);
    const commit = environment.commit ?? checkedOutCommit(process.cwd());
    const contentCommit = checkedOutCommit(ownLayer(contentDir));
    const mark = {
      ...(environment.preview && ({ preview: true } as const)),
      ...(release && ({ release: true } as const)),
    };
    const record = { commit, contentCommit, siteDate, builtFor: site.title, baseUrl, pages, ...mark };
    writeFileSync(join(siteDir, BUILD_RECORD), formatRecord(record));
    const { counts, days } = content;
    measureSite({ siteDir, siteDate, baseUrl, content: counts, days, pages: facts });
    told = { pages, redirects };
  };
  const finish = (siteDir: string): FinishedSite => ({
    ...told,
    copies: writeWorker(siteDir, content.copies, siteDate),
  });
  return { onPages, finish };
}
