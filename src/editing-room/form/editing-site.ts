import { site } from '../../site/site.ts';
import { absoluteUrl, href } from '../../site/urls.ts';
import type { EditingSite } from './cms-config.ts';

/** What the editing room knows of this site. */
export const editingSite = (): EditingSite => ({
  title: site.title,
  logo: href('favicon.svg'),
  url: absoluteUrl(href()),
  backend: site.editing?.backend,
});
