import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { APPLY_EARLY_HASH } from '../../src/display-settings/apply-early.ts';
import { OFFLINE_PATH, type Copies } from '../../src/offline/copies.ts';
import { SECTIONS } from '../../src/site/sections.ts';
import type { Content } from '../content/content.ts';
import { fileDigests } from './kept/file-digests.ts';
import { chooseCopies, type ChosenCopies, type WantedCopies } from './kept/copies-ahead.ts';

const ENTRY = resolve(import.meta.dirname, '../../src/offline/worker.ts');

/** Pages for the hour of need, what every page shows, and then the procedures that are asked for most. */
export function wantedCopies({ entries, lists }: Pick<Content, 'entries' | 'lists'>): WantedCopies {
  const idByCode = new Map(entries.procedures.map(({ id, fields }) => [fields.code, id]));
  const popular = lists.popular?.value?.procedures ?? [];
  return {
    needed: [
      '',
      OFFLINE_PATH,
      `${SECTIONS.kiosk.path}/`,
      ...(['hotlines', 'feedbackChannels'] as const).map((section) => `${SECTIONS[section].path}/`),
      'favicon.svg',
    ],
    wished: popular.flatMap((code) => {
      const id = idByCode.get(code);
      return id === undefined ? [] : [`${SECTIONS.procedures.path}/${id}/`];
    }),
  };
}

/**
 * Writes sw.js, the service worker of a built site, at its home. Its bytes depend on the content alone: a browser takes
 * a worker with other bytes for a new version.
 * @throws Error of esbuild
 */
export function writeWorker(siteDir: string, wanted: WantedCopies, siteDate: string): ChosenCopies {
  const chosen = chooseCopies(siteDir, wanted, siteDate);
  const { ahead, assets, searchVersion } = chosen;
  const { outputFiles } = buildSync({
    entryPoints: [ENTRY],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    banner: { js: '/* Workbox: © Google LLC, MIT. idb: © Jake Archibald, ISC. */' },
    define: {
      COPIES: JSON.stringify({
        ahead,
        assets,
        searchVersion,
        digests: fileDigests(siteDir),
        scriptInPage: APPLY_EARLY_HASH,
      } satisfies Copies),
      'process.env.NODE_ENV': '"production"',
    },
  });
  writeFileSync(join(siteDir, 'sw.js'), outputFiles[0]?.contents ?? '');
  return chosen;
}

/** One line about what is kept ahead, for who builds. */
export const sayCopies = ({ ahead, assets, bytes, leftOut }: ChosenCopies): string =>
  `Giữ sẵn để đọc khi không có mạng: ${ahead.length} trang, ${assets.length} tệp kèm, ${Math.ceil(bytes / 1024)} KB` +
  (leftOut > 0 ? `; ${leftOut} thủ tục hay dùng không còn chỗ` : '');
