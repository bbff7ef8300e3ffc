import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { vietnameseMessage } from '../fields/messages.ts';
import { readEnvironment } from './environment.ts';
import { siteSchema, type Site } from './schema.ts';
import { siteAddress } from './site-address.ts';
import { siteOn } from './site-on.ts';

const environment = readEnvironment();
const FILE = join(environment.contentDir, 'site.yaml');

/**
 * Reads the file for a build, which has been checked before; for `npm run dev`, which has not, what is wrong is said in
 * Vietnamese. No module of `check` may come here: it has to tell the file's mistakes with all others.
 */
function readSite(): Site {
  let data: unknown;
  try {
    data = parse(readFileSync(FILE, 'utf8'));
  } catch (error) {
    throw new Error(`Không đọc được ${FILE}. Chạy "npm run check" để xem lỗi ở dòng nào.`, { cause: error });
  }
  const { data: site, error } = siteSchema.safeParse(data, { error: vietnameseMessage });
  if (site) return site;
  const faults = error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
  throw new Error(`${FILE} còn lỗi; chạy "npm run check" để xem ở dòng nào.\n${faults.join('\n')}`);
}

/** content/site.yaml, typed, as on the site's day. */
export const site: Site = siteOn(readSite(), environment.siteDate);

/** The day the site speaks of, ISO. */
export const siteDate: string = environment.siteDate;

/** Whether this build shows what still awaits its approval: a preview, or `npm run dev`, which alone has hot modules. */
export const isPreview: boolean = environment.preview || import.meta.hot !== undefined;

/** Absolute path of the content folder of this build. */
export const contentDir: string = environment.contentDir;

/** Origin without a trailing slash; path under which the site is published, with a slash at both ends. */
export const { siteUrl, basePath } = siteAddress(environment, site);
