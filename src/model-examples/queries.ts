import { getCollection, type CollectionEntry } from 'astro:content';
import { once } from '../site/once.ts';
import { siteDate } from '../site/site.ts';

export type ModelExampleEntry = CollectionEntry<'modelExamples'>;

/** The model examples published by the site's day, the latest first. */
export const currentModelExamples = once(async (): Promise<readonly ModelExampleEntry[]> => {
  const entries = await getCollection('modelExamples', ({ data }) => data.publishedOn <= siteDate);
  return entries.sort(
    (a, b) => b.data.publishedOn.localeCompare(a.data.publishedOn) || (a.id < b.id ? -1 : 1),
  );
});
