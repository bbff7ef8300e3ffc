import type { Environment } from './environment.ts';
import type { Site } from './schema.ts';

/**
 * Where a site is published: its origin, without a trailing slash, and the path under it, with a slash at both ends.
 * SITE_URL and BASE_PATH go before site.yaml.
 */
export const siteAddress = (
  { siteUrl, basePath }: Pick<Environment, 'siteUrl' | 'basePath'>,
  site: Pick<Site, 'url' | 'basePath'>,
): { siteUrl: string; basePath: string } => ({
  siteUrl: siteUrl ?? site.url.replace(/\/$/, ''),
  basePath: basePath ?? site.basePath,
});
