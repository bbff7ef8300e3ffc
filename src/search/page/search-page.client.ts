import { asksToReport } from '../engine/asks-to-report.ts';
import { element } from './element.client.ts';
import { acceptance, isNarrowed } from './facet-acceptance.client.ts';
import type { SearchAnswer } from '../engine/open-index.ts';
import { offerOthers } from './offer-others.client.ts';
import {
  facets,
  form,
  help,
  input,
  index,
  more,
  others,
  records,
  report,
  results,
  sayings,
  sector,
  status,
} from './page-parts.client.ts';
import { searchSource, type ProcedureSource } from './procedure-source.client.ts';
import { offerSectors } from './sector-options.client.ts';
import { readState, writeState, type SearchState } from './search-state.ts';
import { announce, show } from './show-results.client.ts';

/** Results of a question, and of facets alone. */
const MOST = 15;
const MOST_LISTED = 100;

const fetched = searchSource({ index, records, sayings });
const source = async (question?: string): Promise<ProcedureSource> => {
  const opened = await fetched(question);
  if (sector.length <= 2) offerSectors(sector, opened.index);
  return opened;
};

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
    const opened = await source(state.question);
    const answer = search(state, opened);
    await show(answer, opened, () => mine === latest);
    if (mine !== latest) return;
    announce(answer, opened);
    help.hidden = !answer.isNothing;
    results.dataset['state'] = 'done';
    offerOthers(answer.understood.words, state.facets.kind, answer.isNothing);
  } catch {
    if (mine === latest) fail(state);
  }
}

const stateOfAddress = (): SearchState => readState(new URLSearchParams(location.search));

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
    else {
      // The sectors come with the index; one that the address names is chosen before.
      if (control === sector && value !== '' && sector.length === 1) sector.append(new Option(value));
      control.value = value;
    }
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
  void run(stateOfAddress());
});
const prepare = (): void => void source().catch(() => undefined);
facets.addEventListener('toggle', prepare, { once: true });
fillForm();
void run(stateOfAddress());
if (document.activeElement === input) void suggest();
else input.addEventListener('focus', () => void suggest(), { once: true });

/** Suggestions come with the box: who arrives with a question and only reads the answer pays nothing for them. */
async function suggest(): Promise<void> {
  prepare();
  const { offerPages } = await import('./suggestion-source.client.ts');
  offerPages(input, source);
  // Answers what was typed meanwhile, unless that is asked already.
  if (stateOfForm().question !== stateOfAddress().question) input.dispatchEvent(new Event('input'));
}
