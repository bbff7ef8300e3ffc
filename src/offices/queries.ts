import { getCollection, type CollectionEntry } from 'astro:content';
import { isValidOn } from '../fields/dates.ts';
import { siteDate } from '../site/site.ts';
import { byVietnameseOrder } from '../text/collation.ts';

export type OfficeEntry = CollectionEntry<'offices'>;

let all: Promise<OfficeEntry[]> | undefined;

/** Every office, past and present: an office that ended keeps its page. */
export function allOffices(): Promise<OfficeEntry[]> {
  all ??= getCollection('offices').then((entries) =>
    entries.sort((a, b) => byVietnameseOrder(a.data.name, b.data.name) || (a.id < b.id ? -1 : 1)),
  );
  return all;
}

/** Tells whether the office exists on the site's day. */
export const isCurrent = ({ data }: OfficeEntry): boolean => isValidOn(data, siteDate);

/** An office by its id, if there is one. */
export const officeById = async (id: string): Promise<OfficeEntry | undefined> =>
  (await allOffices()).find((entry) => entry.id === id);

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

/** The offices that hand their work to this one. */
export const predecessors = async ({ id }: OfficeEntry): Promise<OfficeEntry[]> =>
  (await allOffices()).filter((entry) => entry.data.successors.includes(id));
