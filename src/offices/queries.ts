import { getCollection, type CollectionEntry } from 'astro:content';
import { isValidOn } from '../fields/dates.ts';
import { once, onceFor } from '../site/once.ts';
import { siteDate } from '../site/site.ts';
import { byVietnameseOrder } from '../text/collation.ts';
import { byteOrder } from '../text/byte-order.ts';

export type OfficeEntry = CollectionEntry<'offices'>;

/** Every office, past and present: an office that ended keeps its page. */
export const allOffices = once(async (): Promise<readonly OfficeEntry[]> =>
  (await getCollection('offices')).sort(
    (a, b) => byVietnameseOrder(a.data.name, b.data.name) || byteOrder(a.id, b.id),
  ),
);

/** Tells whether the office exists on the site's day. */
export const isCurrent = ({ data }: OfficeEntry): boolean => isValidOn(data, siteDate);

const byId = once(async () => new Map((await allOffices()).map((entry) => [entry.id, entry])));

/** An office by its id, if there is one. */
export const officeById = onceFor(async (id: string): Promise<OfficeEntry | undefined> =>
  (await byId()).get(id),
);

/** Who does the work of an ended office on the site's day: its successors, followed as far as need be. */
export async function currentSuccessors(office: OfficeEntry): Promise<OfficeEntry[]> {
  const found = new Map<string, OfficeEntry>();
  const seen = new Set<string>();
  const follow = async (ids: readonly string[]): Promise<void> => {
    for (const id of ids) {
      if (seen.has(id)) continue;
      seen.add(id);
      const next = await officeById(id);
      if (next && isCurrent(next)) found.set(id, next);
      else if (next) await follow(next.data.successors);
    }
  };
  await follow(office.data.successors);
  return [...found.values()];
}

const bySuccessor = once(async () => {
  const handed = (await allOffices()).flatMap((entry) =>
    [...new Set(entry.data.successors)].map((successor) => ({ successor, entry })),
  );
  return Map.groupBy(handed, ({ successor }) => successor);
});

/** The offices that hand their work to this one. */
export const predecessors = async ({ id }: OfficeEntry): Promise<OfficeEntry[]> =>
  ((await bySuccessor()).get(id) ?? []).map(({ entry }) => entry);
