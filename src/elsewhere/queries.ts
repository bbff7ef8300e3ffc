import { getCollection, type CollectionEntry } from 'astro:content';
import { once, onceFor } from '../site/once.ts';
import { entryUrl } from '../site/urls.ts';
import { byVietnameseOrder } from '../text/collation.ts';

export type ElsewhereEntry = CollectionEntry<'elsewhere'>;

/** Every matter that another office handles, in order of topic, then of title. */
export const mattersElsewhere = once(async (): Promise<readonly ElsewhereEntry[]> =>
  (await getCollection('elsewhere')).sort(
    (a, b) => byVietnameseOrder(a.data.topic, b.data.topic) || byVietnameseOrder(a.data.title, b.data.title),
  ),
);

const byId = once(async () => new Map((await mattersElsewhere()).map((entry) => [entry.id, entry])));

/** The matter of another office with the id. */
export const matterById = onceFor(async (id: string) => (await byId()).get(id));

const byCode = once(
  async () =>
    new Map(
      (await mattersElsewhere()).flatMap((entry) => entry.data.official.map(({ code }) => [code, entry])),
    ),
);

const withCode = onceFor(async (code: string) => (await byCode()).get(code));

/** A matter in a list that others lead to: what it is, when it is the one to do, and who does it. */
export interface ElsewhereLine {
  title: string;
  href: string;
  when: string | undefined;
  where: string | undefined;
}

/** The line of the matter that an official procedure is part of, if it is told here. */
export async function elsewhereLine(code: string, when?: string): Promise<ElsewhereLine | undefined> {
  const entry = await withCode(code);
  if (!entry) return undefined;
  const { title, where } = entry.data;
  return { title, href: entryUrl('elsewhere', entry.id), when, where: where?.split(/\.(?:\s|$)/)[0] };
}

const byProcedure = once(async () => {
  const named = (await mattersElsewhere()).flatMap((entry) =>
    [...new Set(entry.data.procedures)].map((procedure) => ({ procedure, entry })),
  );
  return Map.groupBy(named, ({ procedure }) => procedure);
});

/** The matters of other offices that go together with a procedure of the commune. */
export const mattersBeside = onceFor(async (procedure: string): Promise<readonly ElsewhereEntry[]> =>
  ((await byProcedure()).get(procedure) ?? []).map(({ entry }) => entry),
);
