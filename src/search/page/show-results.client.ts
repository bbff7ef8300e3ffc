import { ELSEWHERE, type SearchAnswer } from '../engine/open-index.ts';
import { element } from './element.client.ts';
import { addresses, input, more, results, status } from './page-parts.client.ts';
import type { ProcedureSource } from './procedure-source.client.ts';
import { resultItems } from './results.client.ts';
import { writeState } from './search-state.ts';

/** Results at first. */
const FIRST = 5;
/** Where there is nothing, what is nearest: of nine own questions refused wrongly the right page was among three seven times, first each time. */
const NEAREST = 1;
/** Where another body handles it, also what is like it here. */
const WITH_LIKE = 3;

const isElsewhere = ({ hits: [best] }: SearchAnswer, { index }: ProcedureSource): boolean =>
  best !== undefined && index.page(best.document)?.kind === ELSEWHERE;

/** Says how many were found, or that nothing was, and how the question may have been meant. */
export function announce(answer: SearchAnswer, opened: ProcedureSource): void {
  const { hits, isNothing, isOpen, understood } = answer;
  const nearest = hits.length > 0 ? ' Gần với chữ bạn gõ, có thể không phải việc bạn hỏi:' : '';
  const none = isElsewhere(answer, opened)
    ? 'Có lẽ việc này không làm ở phường, xã. Nơi làm, và việc gần giống:'
    : `Trang này không có thông tin về việc bạn hỏi.${nearest}`;
  const found = isOpen
    ? 'Gõ thêm tên việc bạn cần làm, ví dụ: kết hôn. Nhiều người tìm:'
    : `${hits.length} kết quả.`;
  status.replaceChildren(isNothing ? none : found);
  if (understood.didYouMean) {
    const address = writeState({ question: understood.didYouMean, facets: {} });
    status.append(' Có phải bạn tìm ', element('a', { href: address }, understood.didYouMean), '?');
  }
}

/** Shows the first results; the others wait, by name alone, until the reader asks for them. */
export async function show(
  answer: SearchAnswer,
  opened: ProcedureSource,
  isLatest: () => boolean,
): Promise<void> {
  const isAside = isElsewhere(answer, opened);
  const most = isAside ? WITH_LIKE : NEAREST;
  const hits = answer.isNothing ? answer.hits.slice(0, most) : answer.hits;
  const hasCard = (isAside || !answer.isNothing) && answer.understood.words.length > 0;
  const understood = { ...answer.understood, typed: input.value };
  const items = await resultItems(opened, hits.slice(0, FIRST), understood, addresses, hasCard);
  if (!isLatest()) return;
  const rest = hits.slice(FIRST);
  const waiting = rest.map(({ document }) => {
    const code = opened.index.code(document);
    return element(
      'li',
      { hidden: '', ...(code !== '' && { 'data-code': code }) },
      opened.index.name(document),
    );
  });
  results.replaceChildren(...items, ...waiting);
  const [card] = items;
  if (card?.querySelector('[data-card]'))
    void import('./answer-card.client.ts').then(({ fillCard }) => fillCard(card, answer.understood.intents));
  results.dataset['found'] = answer.isNothing ? 'none' : 'some';
  more.hidden = rest.length === 0;
  more.onclick = async () => {
    const others = await resultItems(opened, rest, understood, addresses);
    waiting.forEach((item) => item.remove());
    results.append(...others);
    more.hidden = true;
    others[0]?.querySelector('a')?.focus();
  };
}
