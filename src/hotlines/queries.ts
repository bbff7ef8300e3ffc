import { getCollection, type CollectionEntry } from 'astro:content';
import { isValidOn } from '../fields/dates.ts';
import { siteDate } from '../site/site.ts';
import { byVietnameseOrder } from '../text/collation.ts';

export type HotlineEntry = CollectionEntry<'hotlines'>;

const SCOPES = ['local', 'province', 'national'] as const;

/** The hotlines in force on the site's day, the nearest first. */
export async function currentHotlines(): Promise<HotlineEntry[]> {
  const entries = await getCollection('hotlines', ({ data }) => isValidOn(data, siteDate));
  return entries.sort(
    (a, b) =>
      SCOPES.indexOf(a.data.scope) - SCOPES.indexOf(b.data.scope) ||
      byVietnameseOrder(a.data.name, b.data.name),
  );
}

/** Those to ask about procedures whose numbers were confirmed; only confirmed numbers are ever shown. */
export const procedureHotlines = async (): Promise<HotlineEntry[]> =>
  (await currentHotlines()).filter(
    ({ data }) =>
      data.kind === 'procedures' && data.verification.state === 'verified' && data.phones.length > 0,
  );
