import type { FilterRow } from './filter-row.ts';

/** How many documents are shown before the reader asks for all. */
const FIRST = 40;

/** A part of the filter. @throws Error where the form lacks it */
function part<T extends Element>(of: ParentNode, selector: string): T {
  const found = of.querySelector<T>(selector);
  if (!found) throw new Error(`the filter lacks ${selector}`);
  return found;
}

const form = part<HTMLFormElement>(document, '[data-document-filter]');
const status = part<HTMLElement>(form, '[role="status"]');
const list = part<HTMLElement>(form, 'ul');
const all = part<HTMLButtonElement>(form, '[data-all]');
const template = part<HTMLTemplateElement>(form, 'template');
const topics = document.querySelectorAll<HTMLElement>('[data-by-topic]');
const selects = [...form.querySelectorAll('select')];

let rows: Promise<FilterRow[]> | undefined;
async function fetchRows(): Promise<FilterRow[]> {
  const response = await fetch(form.dataset['documentFilter'] ?? '');
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return (await response.json()) as FilterRow[];
}

function item({ id, name, told, state }: FilterRow): Node {
  const made = document.importNode(template.content, true);
  const link = part<HTMLAnchorElement>(made, 'a');
  const [text, tag] = [part(made, 'span:not(.tag)'), part(made, '.tag')];
  link.href = `${list.dataset['base']}${id}/`;
  link.textContent = name;
  text.textContent = told;
  tag.textContent = state;
  return made;
}

function show(found: readonly FilterRow[]): void {
  list.replaceChildren(...found.slice(0, FIRST).map(item));
  all.hidden = found.length <= FIRST;
  all.onclick = () => {
    list.append(...found.slice(FIRST).map(item));
    all.hidden = true;
    list.children[FIRST]?.querySelector('a')?.focus();
  };
}

/** All documents by topic stand while nothing else is listed. */
const showTopics = (isShown: boolean): void => topics.forEach((topic) => (topic.hidden = !isShown));

/** Lists the documents that have every chosen value; nothing is listed while nothing is chosen. */
async function filter(): Promise<void> {
  const chosen = selects.filter(({ value }) => value !== '');
  const query = new URLSearchParams(chosen.map(({ name, value }) => [name, value]));
  history.replaceState(history.state, '', chosen.length > 0 ? `?${query}` : location.pathname);
  if (chosen.length === 0) {
    status.textContent = '';
    showTopics(true);
    return show([]);
  }
  try {
    const known = await (rows ??= fetchRows());
    const found = known.filter(({ has }) =>
      chosen.every(({ name, value }) => has[name]?.split(' ').includes(value)),
    );
    status.textContent = found.length > 0 ? `${found.length} văn bản.` : 'Không có văn bản nào như vậy.';
    show(found);
    showTopics(found.length === 0);
  } catch {
    rows = undefined;
    showTopics(true);
    status.textContent =
      'Chưa tải được danh sách; có thể mạng đang yếu. Hãy chọn lại, hoặc xem từng loại ở dưới.';
  }
}

form.addEventListener('change', () => void filter());
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void filter();
});
const asked = new URLSearchParams(location.search);
for (const select of selects) select.value = asked.get(select.name) ?? '';
if (selects.some(({ value }) => value !== '')) void filter();
