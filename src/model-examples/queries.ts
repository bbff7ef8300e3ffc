import { getCollection, type CollectionEntry } from 'astro:content';
import { isShown } from '../site/approvals.ts';
import { once } from '../site/once.ts';
import { siteDate } from '../site/site.ts';

export type ModelExampleEntry = CollectionEntry<'modelExamples'>;

/** The model examples published by the site's day, the latest first. */
export const currentModelExamples = once(async (): Promise<readonly ModelExampleEntry[]> => {
  const entries = await getCollection(
    'modelExamples',
    (entry) => entry.data.publishedOn <= siteDate && isShown('modelExamples', entry),
  );
  return entries.sort(
    (a, b) => b.data.publishedOn.localeCompare(a.data.publishedOn) || (a.id < b.id ? -1 : 1),
  );
});
