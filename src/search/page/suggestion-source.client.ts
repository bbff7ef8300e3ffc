import { foldMarks } from '../../text/fold.ts';
import { offer } from './box-suggestions.client.ts';
import { addresses } from './page-parts.client.ts';
import type { ProcedureSource } from './procedure-source.client.ts';
import type { Suggestion } from './suggestions.client.ts';

const MOST_SUGGESTIONS = 7;
const MOST_LIFE_EVENTS = 2;

/** Makes the box of the search page suggest pages of every kind. */
export function offerPages(
  input: HTMLInputElement,
  source: (question: string) => Promise<ProcedureSource>,
): void {
  offer(input, async (typed) => suggestions(typed, await source(typed.replace(/\S+$/, ''))));
}

/** What to suggest for what is typed: life events named on the page, then pages of every kind. @throws where the network fails */
async function suggestions(typed: string, opened: ProcedureSource): Promise<Suggestion[]> {
  const { home, procedures } = addresses;
  const documents = opened.index.suggest(typed, MOST_SUGGESTIONS).map((hit) => hit.document);
  const found = await opened.records(documents);
  const suggested = documents.flatMap((document, at): Suggestion[] => {
    const text = opened.index.name(document);
    const page = opened.index.page(document);
    if (page) return [{ text, href: home + page.path }];
    const record = found[at];
    return record ? [{ text: record.title ?? text, href: `${procedures}${record.slug}/` }] : [];
  });
  return [...lifeEvents(typed), ...suggested];
}

/** Life events that hold every word typed; the page lists them below the results anyway. */
function lifeEvents(typed: string): Suggestion[] {
  const words = foldMarks(typed).split(/\s+/);
  return [...document.querySelectorAll<HTMLAnchorElement>('[data-life-event]')]
    .filter(({ textContent }) => words.every((word) => ` ${foldMarks(textContent)}`.includes(` ${word}`)))
    .slice(0, MOST_LIFE_EVENTS)
    .map(({ textContent, href }) => ({ text: textContent, href }));
}
