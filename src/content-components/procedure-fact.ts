import { answersForCase, answersOf } from '../procedures/answers/answers.ts';
import { inASentence, type ToldFact } from '../procedures/answers/in-a-sentence.ts';
import { pagesByCode } from '../procedures/queries.ts';
import { siteDate } from '../site/site.ts';
import { FACT_COMPONENT_NAMES, FACT_COMPONENTS, type FactComponent } from './fact-components.ts';

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

const ELEMENT = new RegExp(`<(${FACT_COMPONENT_NAMES.join('|')})\\s([^>]{0,300})/>`, 'g');

/** A body as text, with the words of its facts in place of their components. */
export async function withFactsTold(markdown: string): Promise<string> {
  const found = [...markdown.matchAll(ELEMENT)];
  const told = await Promise.all(
    found.map(([, name = '', attributes = '']) => {
      const of = (key: string) => new RegExp(`\\b${key}="([^"]*)"`).exec(attributes)?.[1];
      const truongHop = of('truongHop');
      return procedureFact(FACT_COMPONENTS[name as FactComponent], {
        thuTuc: of('thuTuc') ?? '',
        ...(truongHop !== undefined && { truongHop }),
      });
    }),
  );
  let at = 0;
  return markdown.replace(ELEMENT, () => told[at++] ?? '');
}
