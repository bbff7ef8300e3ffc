import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readEnvironment } from './environment.ts';
import { siteSchema, type Site } from './schema.ts';
import { siteOn } from './site-on.ts';

const environment = readEnvironment();

/** content/site.yaml, typed, as on the site's day. Its mistakes are reported by `check`; here they only stop the build. */
export const site: Site = siteOn(
  siteSchema.parse(parse(readFileSync(join(environment.contentDir, 'site.yaml'), 'utf8'))),
  environment.siteDate,
);

/** The day the site speaks of, ISO. */
export const siteDate: string = environment.siteDate;

/** Absolute path of the content folder of this build. */
export const contentDir: string = environment.contentDir;

/** Origin without a trailing slash. */
export const siteUrl: string = environment.siteUrl ?? site.url.replace(/\/$/, '');

/** Path under which the site is published, with a slash at both ends. */
export const basePath: string = environment.basePath ?? site.basePath;
