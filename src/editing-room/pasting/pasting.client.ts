import { sayInRoom } from '../say-in-room.client.ts';
import { NotPasted } from './blocks.ts';
import { caretAt } from './caret-at.client.ts';
import { cleanHtml } from './clean-html.ts';
import { readBlocks } from './read-blocks.ts';

/** What the form's editor copied itself; it reads that by itself. */
const OWN = 'application/x-lexical-editor';
const NO_PICTURES = 'Hình không dán, không thả vào bài được. Tải hình lên bằng nút Chèn, chọn Hình.';

/** Pastes that were made clean here, on their way back to the editor. */
const clean = new WeakSet<Event>();
/** Whether what is being dragged was taken out of a body; the editor moves that by itself. */
let isMoved = false;

/** Takes what is pasted or dragged into a body from Word, Excel or a page, and hands the editor what it writes as right Markdown. */
export function watchPasting(): void {
  document.addEventListener('paste', pasted, true);
  document.addEventListener('dragstart', ({ target }) => (isMoved = bodyAround(target) !== undefined), true);
  document.addEventListener('dragend', () => (isMoved = false), true);
  document.addEventListener('drop', (event) => void dropped(event), true);
}

function pasted(event: ClipboardEvent): void {
  const body = bodyAround(event.target);
  const copied = event.clipboardData;
  if (clean.has(event) || !body || !copied || copied.types.includes(OWN)) return;
  const cleaned = cleanedOf(copied, event);
  if (cleaned) hand(body, cleaned);
}

async function dropped(event: DragEvent): Promise<void> {
  const body = bodyAround(event.target);
  const { dataTransfer, clientX, clientY } = event;
  if (!body || !dataTransfer || isMoved) return;
  if (dataTransfer.types.includes('Files') && !dataTransfer.types.includes('text/html')) {
    refuse(event);
    sayInRoom(NO_PICTURES);
    return;
  }
  const cleaned = cleanedOf(dataTransfer, event) ?? plainOf(dataTransfer, event);
  if (!cleaned) return;
  await caretAt(body, clientX, clientY);
  hand(body, cleaned);
}

/** The body that an event happened in; its elements' own fields are none. */
function bodyAround(target: EventTarget | null): HTMLElement | undefined {
  const element = target instanceof Element ? target : target instanceof Node ? target.parentElement : null;
  if (element?.closest('input, textarea')) return undefined;
  return element?.closest<HTMLElement>('.lexical-root') ?? undefined;
}

/** What was copied, made clean; undefined where it is no HTML, which the editor reads right, or can't be taken, which is said. */
function cleanedOf(copied: DataTransfer, event: Event): DataTransfer | undefined {
  const html = copied.getData('text/html');
  if (html.trim() === '') return undefined;
  refuse(event);
  try {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    const cleaned = new DataTransfer();
    cleaned.setData('text/html', cleanHtml(readBlocks(body)));
    cleaned.setData('text/plain', copied.getData('text/plain'));
    sayInRoom(body.querySelector('img, v\\:shape') ? NO_PICTURES : '');
    return cleaned;
  } catch (error) {
    if (!(error instanceof NotPasted)) throw error;
    sayInRoom(`Chưa dán. ${error.message}`);
    return undefined;
  }
}

/** Text without any looks, which is put in as if it were pasted; undefined where there is none. */
function plainOf(dragged: DataTransfer, event: Event): DataTransfer | undefined {
  const text = dragged.getData('text/plain');
  if (event.defaultPrevented || text === '') return undefined;
  refuse(event);
  const plain = new DataTransfer();
  plain.setData('text/plain', text);
  return plain;
}

function refuse(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function hand(body: HTMLElement, clipboardData: DataTransfer): void {
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  clean.add(event);
  body.dispatchEvent(event);
}
