import { getCollection, type CollectionEntry } from 'astro:content';
import { isValidOn } from '../fields/dates.ts';
import { once } from '../site/once.ts';
import { siteDate } from '../site/site.ts';
import { byVietnameseOrder } from '../text/collation.ts';

export type HotlineEntry = CollectionEntry<'hotlines'>;

const SCOPES = ['local', 'province', 'national'] as const;

/** The hotlines in force on the site's day, the nearest first. */
export const currentHotlines = once(async (): Promise<readonly HotlineEntry[]> => {
  const entries = await getCollection('hotlines', ({ data }) => isValidOn(data, siteDate));
  return entries.sort(
    (a, b) =>
      SCOPES.indexOf(a.data.scope) - SCOPES.indexOf(b.data.scope) ||
      byVietnameseOrder(a.data.name, b.data.name),
  );
});

/** Whether a line can be called: only a number that was confirmed is ever shown. */
export const isCallable = ({ data }: HotlineEntry): boolean =>
  data.verification.state === 'verified' && data.phones.length > 0;

/** Those to ask about procedures whose numbers were confirmed. */
export const procedureHotlines = once(async (): Promise<readonly HotlineEntry[]> =>
  (await currentHotlines()).filter((entry) => entry.data.kind === 'procedures' && isCallable(entry)),
);

const byNumber = (a: HotlineEntry, b: HotlineEntry): number =>
  Number(a.data.phones[0]) - Number(b.data.phones[0]);

/** The lines that can be called by what one calls for, and those whose numbers are still awaited. */
export async function groupedHotlines(): Promise<{
  groups: { title: string; hotlines: HotlineEntry[] }[];
  awaiting: HotlineEntry[];
}> {
  const all = await currentHotlines();
  const of = (kind: HotlineEntry['data']['kind']) =>
    all.filter((entry) => entry.data.kind === kind && isCallable(entry));
  return {
    groups: [
      { title: 'Hỏi về thủ tục', hotlines: of('procedures') },
      { title: 'Khẩn cấp', hotlines: of('emergency').sort(byNumber) },
    ].filter(({ hotlines }) => hotlines.length > 0),
    awaiting: all.filter((entry) => !isCallable(entry)),
  };
}
