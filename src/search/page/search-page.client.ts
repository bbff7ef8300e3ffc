import { asksToReport } from '../engine/asks-to-report.ts';
import { element } from './element.client.ts';
import { acceptance, isNarrowed, PROCEDURES } from './facet-acceptance.client.ts';
import { ELSEWHERE, type SearchAnswer } from '../engine/open-index.ts';
import { otherPages } from './other-pages.client.ts';
import { procedureSources, type ProcedureSource } from './procedure-source.client.ts';
import { resultItems } from './results.client.ts';
import { readState, writeState, type SearchState } from './search-state.ts';
import { suggestions } from './suggestion-source.client.ts';
import { offerSuggestions } from './suggestions.client.ts';

/** Results at first, and after "Xem thêm"; where there is nothing, what is nearest. */
const FIRST = 5;
const MOST = 15;
const NEAREST = 3;
const MOST_LISTED = 100;

const one = <T extends Element>(selector: string): T => {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`the search page lacks ${selector}`);
  return found;
};

const results = one<HTMLElement>('[data-search-results]');
const status = one<HTMLElement>('[data-search-status]');
const others = one<HTMLElement>('[data-search-others]');
const help = one<HTMLElement>('[data-search-help]');
const report = one<HTMLElement>('[data-search-report]');
const more = one<HTMLButtonElement>('[data-search-more]');
const form = one<HTMLFormElement>('[data-search-form]');
const input = one<HTMLInputElement>('[data-search-form] [name="q"]');
const { base = '/', procedureBase = '/', names = '', words = '', pages = '' } = results.dataset;
const addresses = { home: base, procedures: procedureBase };

const sources = procedureSources({ names, words, pages });

function search(state: SearchState, opened: ProcedureSource): SearchAnswer {
  performance.mark('search-start');
  const accepts = acceptance(state, opened);
  const answer =
    state.question === ''
      ? allThat(accepts, opened)
      : opened.index.search(state.question, { limit: MOST, accepts });
  performance.measure('search', 'search-start');
  return answer;
}

/** Without a question the facets alone choose: every procedure that they let through, in the order of the index. */
function allThat(accepts: (document: number) => boolean, { index }: ProcedureSource): SearchAnswer {
  const documents = Array.from({ length: index.size }, (_, document) => document).filter(accepts);
  const hits = documents.slice(0, MOST_LISTED).map((document) => ({ document, score: 0, share: 1 }));
  return { hits, isNothing: hits.length === 0, understood: { words: [], expansions: [], intents: [] } };
}

function announce({ hits, isNothing, understood }: SearchAnswer, opened: ProcedureSource): void {
  const [best] = hits;
  const isElsewhere = best && opened.index.page(best.document)?.kind === ELSEWHERE;
  const nearest = best ? ' Gần nhất với chữ bạn gõ:' : '';
  const none = isElsewhere
    ? 'Việc này không làm ở phường, xã. Nơi làm:'
    : `Trang này không có thông tin về việc bạn hỏi.${nearest}`;
  status.replaceChildren(isNothing ? none : `${hits.length} kết quả.`);
  if (understood.didYouMean) {
    const address = writeState({ question: understood.didYouMean, facets: {} });
    status.append(' Có phải bạn tìm ', element('a', { href: address }, understood.didYouMean), '?');
  }
}

/** Shows the first results; the others wait, by name alone, until the reader asks for them. */
async function show(answer: SearchAnswer, opened: ProcedureSource, isLatest: () => boolean): Promise<void> {
  const hits = answer.isNothing ? answer.hits.slice(0, NEAREST) : answer.hits;
  const items = await resultItems(opened, hits.slice(0, FIRST), answer.understood, addresses);
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
  results.dataset['found'] = answer.isNothing ? 'none' : 'some';
  more.hidden = rest.length === 0;
  more.onclick = async () => {
    const others = await resultItems(opened, rest, answer.understood, addresses);
    waiting.forEach((item) => item.remove());
    results.append(...others);
    more.hidden = true;
    others[0]?.querySelector('a')?.focus();
  };
}

async function showOthers(words: readonly string[], kind: string | undefined): Promise<void> {
  const list = one('[data-search-others] ul');
  try {
    const items = await otherPages(base, words, kind);
    list.replaceChildren(...items);
    others.hidden = items.length === 0;
  } catch {
    others.hidden = true;
  }
}

let waiting: IntersectionObserver | undefined;
/** Other pages cost as much again as the first results: they are fetched only when the reader comes near their place. */
function offerOthers(words: readonly string[], kind: string | undefined): void {
  waiting?.disconnect();
  others.hidden = kind === PROCEDURES || words.length === 0;
  if (others.hidden) return;
  one('[data-search-others] ul').replaceChildren(element('li', {}, 'Đang tìm …'));
  waiting = new IntersectionObserver((entries, observer) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    void showOthers(words, kind);
  });
  waiting.observe(others);
}

function fail(state: SearchState): void {
  const retry = element('button', { type: 'button' }, 'Thử lại');
  retry.addEventListener('click', () => void run(state));
  status.replaceChildren('Chưa tải được dữ liệu tìm kiếm; có thể mạng đang yếu. ', retry);
  help.hidden = false;
  results.dataset['state'] = 'error';
}

/** Answers the state. A newer question overtakes an older one. */
let latest = 0;
async function run(state: SearchState): Promise<void> {
  const mine = ++latest;
  input.value = state.question;
  results.dataset['state'] = 'loading';
  results.replaceChildren();
  more.hidden = true;
  report.hidden = !asksToReport(state.question);
  const isBlank = state.question === '' && !isNarrowed(state);
  help.hidden = !isBlank;
  if (isBlank) {
    status.replaceChildren('Gõ việc bạn cần làm, có dấu hay không dấu đều được.');
    others.hidden = true;
    results.dataset['state'] = 'done';
    return;
  }
  status.replaceChildren('Đang tìm …');
  try {
    const opened = await sources.whole();
    const answer = search(state, opened);
    await show(answer, opened, () => mine === latest);
    if (mine !== latest) return;
    announce(answer, opened);
    help.hidden = !answer.isNothing;
    results.dataset['state'] = 'done';
    offerOthers(answer.understood.words, state.facets.kind);
  } catch {
    if (mine === latest) fail(state);
  }
}

function stateOfForm(): SearchState {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value !== '') query.set(name, value);
  return readState(query);
}

/** Puts the state into the facets' controls, so that they agree with the address. */
function fillForm(): void {
  const query = new URLSearchParams(location.search);
  for (const control of form.querySelectorAll<HTMLSelectElement | HTMLInputElement>(
    'select, input[type="checkbox"]',
  )) {
    const value = query.get(control.name) ?? '';
    if (control instanceof HTMLInputElement) control.checked = value !== '';
    else control.value = value;
  }
}

function go(state: SearchState): void {
  history.pushState(null, '', writeState(state) || location.pathname);
  void run(state);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  go(stateOfForm());
});
form.addEventListener('change', (event) => {
  if (event.target !== input) go(stateOfForm());
});
addEventListener('popstate', () => {
  fillForm();
  void run(readState(new URLSearchParams(location.search)));
});
input.addEventListener('focus', () => void sources.early().catch(() => undefined), { once: true });
offerSuggestions(input, async (typed) => suggestions(typed, await sources.early(), addresses));
fillForm();
void run(readState(new URLSearchParams(location.search)));
