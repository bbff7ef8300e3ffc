import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { change } from './related-content.ts';

/** Entries whose names pages show, by their files: the field of the name, and the keys by which memos are asked for them. */
const NAMED: Record<string, { field: string; keys: string[] }> = {
  'thu-tuc/thu-tuc-mau': { field: 'name', keys: ['thu-tuc-mau', '9.999999'] },
  'thu-tuc/thu-tuc-nhieu-truong-hop': { field: 'name', keys: ['thu-tuc-nhieu-truong-hop'] },
  'noi-khac/viec-noi-khac-thu': { field: 'title', keys: ['viec-noi-khac-thu'] },
};

/** A page of every kind that is kept, by its route, which shows one of those names. */
export const SHOWING: Readonly<Record<string, string>> = {
  'thu-tuc/[...slug]': 'thu-tuc/thu-tuc-mau',
  'van-ban/[...slug]': 'van-ban/nghi-dinh-99-2026-nd-cp',
  'doi-tuong/[nhom]/[linhVuc]': 'doi-tuong/nguoi-dan/linh-vuc-thu',
  'chon-thu-tuc/[guide]/[...step]': 'chon-thu-tuc/chon-thu/lam-mau',
  'cong-bo/[...slug]': 'cong-bo/999-qd-bth',
  'linh-vuc/[id]': 'linh-vuc/linh-vuc-thu',
  'noi-khac/[...slug]': 'noi-khac/viec-noi-khac-thu',
  'hoi-dap/[...slug]': 'hoi-dap/cau-hoi-thu',
};

/**
 * Takes away from what a build knows of those pages that they were given any of those entries.
 * @param list where the build notes what its pages were given
 */
export function forgetEntries(list: string): void {
  const forgotten = Object.values(NAMED).flatMap(({ keys }) => keys);
  const { pages, ...rest } = JSON.parse(readFileSync(list, 'utf8')) as {
    pages: Record<string, { reads: [memo: string, key: unknown, digest: string][] }>;
  };
  for (const name of Object.values(SHOWING)) {
    const page = pages[name];
    if (!page) throw new Error(`${name} is not kept`);
    page.reads = page.reads.filter(([, key]) => !forgotten.some((name) => String(key).includes(name)));
  }
  writeFileSync(list, JSON.stringify({ ...rest, pages }));
}

/** Gives each of those entries another name. */
export function renameEntries(content: string): void {
  for (const [name, { field }] of Object.entries(NAMED)) {
    change(join(content, `${name}.mdx`), (text) =>
      text.replace(new RegExp(`^(${field}: .*)$`, 'm'), '$1 khác'),
    );
  }
}
