import type { Hit, Understanding } from '../engine/open-index.ts';
import { element } from './element.client.ts';
import { markedText } from './marked-text.client.ts';
import { phrasesToMark, type Marked } from './phrases-to-mark.ts';
import { procedureItem } from './procedure-results.client.ts';
import type { ProcedureSource } from './procedure-source.client.ts';
import { KIND_IDS } from './result-kinds.ts';

/** Where results lead. */
export interface ResultAddresses {
  /** Home page of the site, with a slash at its end. */
  home: string;
  /** Folder of the procedures' pages, with a slash at its end. */
  procedures: string;
}

/** Kinds whose page is asked for its answer when it comes first. */
const ANSWERING: readonly string[] = ['Hướng dẫn', 'Hỏi đáp', 'Văn bản', 'Cơ quan'];

/** The kind whose summary is how its answer begins: in a card the answer takes its place. */
const QUESTION = 'Hỏi đáp';
/** How a sentence ends that the index holds in part: in a card the page's own takes its place. */
const CUT = '…';

/** Results of every kind as list items, in order, the first as a card where it is the best answer. @throws where what they show can't be fetched */
export async function resultItems(
  { index, records }: ProcedureSource,
  hits: readonly Hit[],
  understood: Understanding & Marked,
  { home, procedures }: ResultAddresses,
  hasCard = false,
): Promise<HTMLElement[]> {
  const found = await records(hits.map(({ document }) => document));
  return hits.flatMap(({ document }, at): HTMLElement[] => {
    const page = index.page(document);
    const isCard = hasCard && at === 0;
    if (page) return [pageItem(page, index.name(document), understood, home, isCard)];
    const record = found[at];
    if (!record) return [];
    const procedure = {
      name: index.name(document),
      code: index.code(document),
      sector: index.sector(document),
      record,
    };
    return [procedureItem(procedure, understood, (slug) => `${procedures}${slug}/`, isCard)];
  });
}

/** Whether a page that marks no answer is told only in part. */
const isCut = (kind: string, summary: string): boolean => !ANSWERING.includes(kind) && summary.endsWith(CUT);

/** A page that is no procedure: what it is, and the sentence that tells what it answers. */
function pageItem(
  { path, kind, summary }: { path: string; kind: string; summary: string },
  title: string,
  understood: Understanding & Marked,
  home: string,
  isCard: boolean,
): HTMLElement {
  const begins = isCard && summary !== '' && (kind === QUESTION || isCut(kind, summary));
  const isAnswered = begins || (isCard && ANSWERING.includes(kind));
  return element(
    'li',
    { 'data-result': KIND_IDS[kind] ?? 'page', 'data-kind': kind, ...(isCard && { class: 'answer-card' }) },
    element('h3', {}, element('a', { href: home + path }, ...markedText(title, phrasesToMark(understood)))),
    element('p', { class: 'soft' }, kind),
    ...(summary === '' || begins ? [] : [element('p', {}, summary)]),
    ...(isAnswered
      ? [element('p', { 'data-card': begins ? 'begun' : '' }, begins ? summary : 'Đang mở câu trả lời …')]
      : []),
  );
}
