import { headCommit } from './head-commit.ts';
import type { EditingBackend } from '../site/schemas/editing-schema.ts';

/** What phien-ban.json says of the site that is being read. */
interface LiveVersion {
  commit?: string | null;
  /** Of the repository that the form edits, where git knows it. */
  contentCommit?: string | null;
  siteDate?: string;
}

const shown = (day: string): string => day.split('-').reverse().join('/');

/** Says which version is on the site and, where the repository's host answers, whether changes wait to go there. */
export async function showLiveVersion(status: HTMLElement): Promise<void> {
  const live = await read<LiveVersion>(status.dataset['liveVersion'] ?? '');
  if (!live?.siteDate) return;
  const commit = live.contentCommit ?? live.commit ?? undefined;
  const words = [`Trên trang: bản ngày ${shown(live.siteDate)}${commit ? ` (${commit.slice(0, 7)})` : ''}.`];
  const backend = JSON.parse(status.dataset['backend'] || 'null') as EditingBackend | null;
  if (backend && commit) words.push(await comparison(backend, commit));
  status.textContent = words.join(' ').trim();
}

async function comparison(backend: EditingBackend, live: string): Promise<string> {
  const { url, commitOf } = headCommit(backend);
  const head = commitOf((await read(url)) ?? {});
  if (head === undefined) return '';
  return head === live ? 'Mọi thay đổi trong kho đã lên trang.' : 'Kho có thay đổi đang chờ lên trang.';
}

/** The JSON at an address; undefined where there is none or nobody answers. */
async function read<T>(url: string): Promise<T | undefined> {
  try {
    const response = await fetch(url);
    return response.ok ? ((await response.json()) as T) : undefined;
  } catch {
    return undefined;
  }
}
