import { answersForCase } from '../procedures/answers/answers-for-case.ts';
import { answersOf } from '../procedures/answers/answers.ts';
import { inASentence, type ToldFact } from '../procedures/answers/in-a-sentence.ts';
import { pagesByCode } from '../procedures/queries.ts';
import { siteDate } from '../site/site.ts';

/** What a component that tells a fact is given. */
export interface FactProps {
  thuTuc: string;
  truongHop?: string;
}

/**
 * What a procedure's page answers on the site's day, as words of a sentence: for the plain case, or for a case by its
 * id. `check` refuses codes without a page and cases that the procedure hasn't.
 */
export async function procedureFact(fact: ToldFact, { thuTuc, truongHop }: FactProps): Promise<string> {
  const [page] = await pagesByCode(thuTuc);
  if (page === undefined) return 'chưa có thông tin';
  if (page.kind !== 'current') return 'hiện không áp dụng';
  const { data } = page.entry;
  const one = data.cases.find(({ id }) => id === truongHop);
  return inASentence(fact, (one ? answersForCase(data, one, siteDate) : answersOf(data, siteDate))[fact]);
}
