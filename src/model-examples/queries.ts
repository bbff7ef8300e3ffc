import { getCollection, type CollectionEntry } from 'astro:content';
import { isShown } from '../site/approvals.ts';
import { once } from '../site/once.ts';
import { siteDate } from '../site/site.ts';
import { DIFFICULTIES, type Difficulty } from './schema.ts';
import { slug } from '../text/slug.ts';
import { byteOrder } from '../text/byte-order.ts';

export type ModelExampleEntry = CollectionEntry<'modelExamples'>;

/** The model examples published by the site's day, the latest first. */
export const currentModelExamples = once(async (): Promise<readonly ModelExampleEntry[]> => {
  const entries = await getCollection(
    'modelExamples',
    (entry) => entry.data.publishedOn <= siteDate && isShown('modelExamples', entry),
  );
  return entries.sort((a, b) => byteOrder(b.data.publishedOn, a.data.publishedOn) || byteOrder(a.id, b.id));
});

/** The models that lift one difficulty; `id` is the name of its part of the page. */
export interface ModelGroup {
  id: string;
  label: string;
  entries: ModelExampleEntry[];
}

/** The model examples by what they make easier, in the order of the table; those that say nothing of it come last. */
export const examplesByDifficulty = async (): Promise<ModelGroup[]> => {
  const members = Map.groupBy(await currentModelExamples(), ({ data }) => data.difficulty);
  return [...Object.entries(DIFFICULTIES), [undefined, 'Việc khác'] as const].flatMap(
    ([difficulty, label]): ModelGroup[] => {
      const entries = members.get(difficulty as Difficulty | undefined);
      return entries ? [{ id: slug(label), label, entries }] : [];
    },
  );
};

/** What a folded group says: how many models, and the latest. */
export const saidOfModels = ([latest, ...others]: readonly ModelExampleEntry[]): string =>
  latest ? `${others.length + 1} mô hình. Mới nhất: ${latest.data.title}` : '';
