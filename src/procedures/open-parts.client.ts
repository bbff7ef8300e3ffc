/**
 * Lets the reader open every part of the page by one button, and opens them by itself where the browser does not: for
 * paper, and for the part that an address leads into. Fetched once the reader comes near the parts or follows such a link.
 * @param head the head of the official parts, which gets the button
 */
export function start(head: HTMLElement): void {
  openNamed();
  if (head.querySelector('button')) return;
  const parts = [...document.querySelectorAll<HTMLDetailsElement>('.procedure details')];
  const setAll = (open: boolean): void => parts.forEach((part) => (part.open = open));
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button no-print';
  button.dataset['kind'] = 'quiet';
  button.textContent = 'Mở tất cả';
  button.addEventListener('click', () => {
    const open = !parts.every((part) => part.open);
    setAll(open);
    button.textContent = open ? 'Đóng tất cả' : 'Mở tất cả';
  });
  head.append(button);
  if (!CSS.supports('selector(::details-content)')) addEventListener('beforeprint', () => setAll(true));
}

/** Opens the part that the page's address leads into. */
function openNamed(): void {
  const part = document.getElementById(location.hash.slice(1))?.closest('details');
  if (!part || part.open) return;
  part.open = true;
  part.scrollIntoView();
}
