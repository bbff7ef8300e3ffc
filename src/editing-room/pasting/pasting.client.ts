import { sayInRoom } from '../say-in-room.client.ts';
import { NotPasted } from './blocks.ts';
import { cleanHtml } from './clean-html.ts';
import { readBlocks } from './read-blocks.ts';

/** What the form's editor copied itself; it reads that by itself. */
const OWN = 'application/x-lexical-editor';
const NO_PICTURES = 'Hình không dán được. Tải hình lên bằng nút Chèn, chọn Hình.';

/** Pastes that were made clean here, on their way back to the editor. */
const clean = new WeakSet<Event>();

/** Takes what is pasted into a body from Word, Excel or a page, and hands the editor what it writes as right Markdown. */
export const watchPasting = (): void =>
  document.addEventListener('paste', (event) => (clean.has(event) ? undefined : pasted(event)), true);

function pasted(event: ClipboardEvent): void {
  const { clipboardData, target } = event;
  const html = clipboardData?.getData('text/html') ?? '';
  if (!(target instanceof Element) || !target.closest('.lexical-root') || html.trim() === '') return;
  if (target.closest('input, textarea') || clipboardData?.types.includes(OWN)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  try {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    hand(target, cleanHtml(readBlocks(body)), clipboardData?.getData('text/plain') ?? '');
    sayInRoom(body.querySelector('img, v\\:shape') ? NO_PICTURES : '');
  } catch (error) {
    if (!(error instanceof NotPasted)) throw error;
    sayInRoom(`Chưa dán. ${error.message}`);
  }
}

function hand(target: Element, html: string, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/html', html);
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  clean.add(event);
  target.dispatchEvent(event);
}
