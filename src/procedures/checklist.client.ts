/**
 * The papers that a reader has ticked, kept on this device for the procedure; nothing leaves the browser. What was ticked
 * before the script came counts too.
 * @param part the part of the page that holds the papers and the place for their count
 */
export function start(part: HTMLElement): void {
  const article = part.closest<HTMLElement>('.procedure, .life-event');
  const place = part.querySelector<HTMLElement>('[data-checklist]');
  if (article && place) keepTicks(article, place);
}

function keepTicks(article: HTMLElement, place: HTMLElement): void {
  const boxes = [...article.querySelectorAll<HTMLInputElement>('[data-evidence] input')];
  if (boxes.length === 0) return;
  const names = namesOf(boxes);
  const key = `giay-to:${article.dataset['code'] ?? location.pathname}`;
  const kept = new Set(readKept(key));
  boxes.forEach((box, at) => (box.checked ||= kept.has(names[at] ?? '')));

  const count = document.createElement('p');
  count.setAttribute('role', 'status');
  const clear = button('Bỏ đánh dấu', () => {
    for (const box of boxes) box.checked = false;
    save();
  });
  const print = button('In danh sách giấy tờ', printPapers);
  place.append(count, clear, print);
  place.hidden = false;

  const show = (): void => {
    const seen = boxes.filter((box) => box.checkVisibility());
    const had = seen.filter((box) => box.checked).length;
    count.textContent = `Đã có ${had} trên ${seen.length} loại giấy tờ`;
    clear.hidden = !boxes.some((box) => box.checked);
  };
  const save = (): void => {
    keep(
      key,
      names.filter((_, at) => boxes[at]?.checked),
    );
    show();
  };
  article.addEventListener('change', save);
  save();
}

/** What each box ticks, by its words; a name that comes again is told apart by its turn. */
function namesOf(boxes: readonly HTMLInputElement[]): string[] {
  const turns = new Map<string, number>();
  return boxes.map((box) => {
    const name = (box.labels?.[0]?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 120);
    const turn = (turns.get(name) ?? 0) + 1;
    turns.set(name, turn);
    return turn === 1 ? name : `${name} ${turn}`;
  });
}

/** What an earlier visit kept; nothing where the browser keeps nothing. */
function readKept(key: string): string[] {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(read) ? read.map(String) : [];
  } catch {
    return [];
  }
}

function keep(key: string, names: readonly string[]): void {
  try {
    if (names.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(names));
  } catch {
    // A browser that keeps nothing still lets the reader tick.
  }
}

/** Prints the list of papers alone. */
function printPapers(): void {
  const root = document.documentElement;
  root.dataset['print'] = 'evidence';
  addEventListener('afterprint', () => delete root.dataset['print'], { once: true });
  print();
}

function button(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'button';
  made.dataset['kind'] = 'quiet';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}
