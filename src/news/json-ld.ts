import { publisherData } from '../structured-data/structured-data-site.ts';
import { thing, type Thing } from '../structured-data/structured-data.ts';
import { absoluteUrl, entryUrl, href } from '../site/urls.ts';
import { SECTIONS } from '../site/sections.ts';
import type { NewsEntry } from './queries.ts';

/** A news item as schema.org NewsArticle, with the picture that stands for it and the sources it rests on. */
export const newsJsonLd = ({ id, data }: NewsEntry): Thing =>
  thing('NewsArticle', {
    headline: data.title,
    description: data.summary,
    datePublished: data.publishedOn,
    dateModified: data.reviewedOn && data.reviewedOn > data.publishedOn ? data.reviewedOn : undefined,
    inLanguage: 'vi',
    url: absoluteUrl(entryUrl('news', id)),
    image: absoluteUrl(href(`anh-chia-se/${SECTIONS.news.path}/${id}.png`)),
    contentLocation: data.place && thing('Place', { name: data.place }),
    isBasedOn: [...(data.repost ? [data.repost.url] : []), ...data.sources.flatMap(({ url }) => url ?? [])],
    author: data.repost && thing('Person', { name: data.repost.author }),
    publisher: publisherData(),
  });
