import type { Environment } from '../../src/site/environment.ts';
import type { Site } from '../../src/site/schema.ts';
import { siteAddress } from '../../src/site/site-address.ts';
import { siteOn } from '../../src/site/site-on.ts';
import { readRecord, type BuildRecord } from '../built-site/build-record.ts';
import { readSite } from '../content/read-site.ts';
import { isTemporaryAddress } from '../content/temporary-address.ts';

/**
 * The record of the build that lies in a folder, where it is of the same site; nothing where there is none or it is
 * another unit's, which tells nothing of what this one had.
 */
export function earlierBuild(out: string, environment: Environment): BuildRecord | undefined {
  const record = readRecord(out);
  const site = record && siteOf(environment.contentDir);
  return site && !isSameSite(record, site, environment) ? undefined : record;
}

/** Whether a build is of this site: its address is, one that belongs to somebody, or the name it had on that day. */
export function isSameSite(
  { baseUrl, builtFor, siteDate }: BuildRecord,
  site: Site,
  environment: Pick<Environment, 'siteUrl' | 'basePath'>,
): boolean {
  const then = siteOn(site, siteDate);
  const { siteUrl, basePath } = siteAddress(environment, then);
  const address = siteUrl + basePath;
  return builtFor === then.title || (baseUrl === address && !isTemporaryAddress(address));
}

/** Nothing where site.yaml can't be read, which the check tells. */
function siteOf(contentDir: string): Site | undefined {
  try {
    return readSite(contentDir);
  } catch {
    return undefined;
  }
}
