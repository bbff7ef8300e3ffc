import { absoluteUrl } from '../site/urls.ts';
import type { News } from './schema.ts';

/** A news item as schema.org NewsArticle; `path` is its page's path on this site. */
export const newsJsonLd = ({ title, summary, publishedOn }: News, path: string): object => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: title,
  description: summary,
  datePublished: publishedOn,
  inLanguage: 'vi',
  url: absoluteUrl(path),
});
