import { cacheNames } from './copies.ts';
import { fetchedAt, vietnamDay } from './saved-copy.ts';

/** A page that was read on this device. */
interface SavedPage {
  href: string;
  title: string;
  day: string;
}

/** Shows which pages can be read without a network, the latest first, and lets the reader delete them. */
export async function listSavedPages(part: HTMLElement): Promise<void> {
  const { pages } = cacheNames(new URL(import.meta.env.BASE_URL, location.origin).href);
  const list = part.querySelector('ul');
  const forget = part.querySelector('button');
  if (!list || !forget || !('caches' in window) || !(await caches.has(pages))) return;
  const saved = await savedPages(await caches.open(pages));
  list.replaceChildren(...saved.map(itemOf));
  part.hidden = saved.length === 0;
  forget.addEventListener('click', () => {
    void caches.delete(pages).then(() => {
      part.hidden = true;
    });
  });
}

async function savedPages(cache: Cache): Promise<SavedPage[]> {
  const found: { page: SavedPage; at: number }[] = [];
  for (const { url } of await cache.keys()) {
    const copy = await cache.match(url, { ignoreVary: true });
    if (!copy) continue;
    const at = fetchedAt(copy);
    const title = titleOf(await copy.text());
    if (title) found.push({ page: { href: url, title, day: vietnamDay(at) }, at: at.getTime() });
  }
  return found.sort((first, second) => second.at - first.at).map(({ page }) => page);
}

/** The title for shared links has no name of the site behind it. */
function titleOf(html: string): string {
  const head = new DOMParser().parseFromString(html.slice(0, html.indexOf('</head>')), 'text/html');
  return head.querySelector<HTMLMetaElement>('meta[property="og:title"]')?.content ?? head.title;
}

function itemOf({ href, title, day }: SavedPage): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = `${title} (bản lưu ngày ${day})`;
  item.append(link);
  return item;
}
