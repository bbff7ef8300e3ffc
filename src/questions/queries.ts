import { getCollection, type CollectionEntry } from 'astro:content';
import { siteDate } from '../site/site.ts';
import { byVietnameseOrder } from '../text/collation.ts';

export type QuestionEntry = CollectionEntry<'questions'>;

/** The questions answered by the site's day, in order of topic, then of wording. */
export async function currentQuestions(): Promise<QuestionEntry[]> {
  const entries = await getCollection('questions', ({ data }) => data.answeredOn <= siteDate);
  return entries.sort(
    (a, b) =>
      byVietnameseOrder(a.data.topic, b.data.topic) || byVietnameseOrder(a.data.question, b.data.question),
  );
}

/** The questions about a procedure. */
export const questionsAbout = async (procedure: string): Promise<QuestionEntry[]> =>
  (await currentQuestions()).filter(({ data }) => data.procedures.includes(procedure));
