import { getCollection, type CollectionEntry } from 'astro:content';
import { isShown } from '../site/approvals.ts';
import { once, onceFor } from '../site/once.ts';
import { siteDate } from '../site/site.ts';
import { byVietnameseOrder } from '../text/collation.ts';

type Question = CollectionEntry<'questions'>;

/** A question that has been answered. */
export type QuestionEntry = Question & { data: { answeredOn: string } };

const isAnswered = (entry: Question): entry is QuestionEntry =>
  entry.data.answeredOn !== undefined && entry.data.answeredOn <= siteDate;

/** The questions answered by the site's day, in order of topic, then of wording. */
export const currentQuestions = once(async (): Promise<readonly QuestionEntry[]> => {
  const entries = await getCollection('questions', (entry) => isShown('questions', entry));
  return entries
    .filter(isAnswered)
    .sort(
      (a, b) =>
        byVietnameseOrder(a.data.topic, b.data.topic) || byVietnameseOrder(a.data.question, b.data.question),
    );
});

const byId = once(async () => new Map((await currentQuestions()).map((entry) => [entry.id, entry])));

/** The question with the id, where it is answered by the site's day. */
export const questionById = onceFor(async (id: string) => (await byId()).get(id));

const byProcedure = once(async () => {
  const asked = (await currentQuestions()).flatMap((entry) =>
    [...new Set(entry.data.procedures)].map((procedure) => ({ procedure, entry })),
  );
  return Map.groupBy(asked, ({ procedure }) => procedure);
});

/** The questions about a procedure. */
export const questionsAbout = onceFor(async (procedure: string): Promise<readonly QuestionEntry[]> =>
  ((await byProcedure()).get(procedure) ?? []).map(({ entry }) => entry),
);
