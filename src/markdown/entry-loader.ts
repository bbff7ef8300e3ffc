import type { Loader, LoaderContext } from 'astro/loaders';
import { parseFrontmatter } from 'astro/markdown';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bodyParts, type BodyPart } from './body-parts.ts';
import { codeDigest } from './code-digest.ts';
import { loadedBefore, rememberLoaded, type StoredEntry } from './loaded-entries.ts';

const ENDING = /\.mdx$/;
const AT_ONCE = 50;

type Context = Pick<LoaderContext, 'store' | 'parseData' | 'generateDigest' | 'config'>;

/** The parts of an entry's body that the loader kept; none where the entry has no text. */
export const keptBody = (entry: { rendered?: { metadata?: Record<string, unknown> } }): BodyPart[] =>
  (entry.rendered?.metadata?.['parts'] as BodyPart[] | undefined) ?? [];

/**
 * Loads the entries of a folder with their bodies in parts, so that a body is data in the store, not a module of the
 * bundle. What neither the file nor the code changed is taken from the store of the build before, or of the unit before that
 * the same process built; entries stand in the order of their ids, however they came there.
 */
export const entryLoader = (folder: string): Loader => ({
  name: 'entries',
  async load(context) {
    const { store, meta, watcher, logger, config } = context;
    const readAll = async (): Promise<void> => {
      const files = globSync('**/*.mdx', { cwd: folder }).sort();
      const entries: StoredEntry[] = [];
      const before = loadedBefore(folder, config.base);
      for (let at = 0; at < files.length; at += AT_ONCE) {
        // Astro writes the entries of all folders half a second after it was last told something, be they read or not.
        meta.set('reading', 'on');
        entries.push(
          ...(await Promise.all(
            files.slice(at, at + AT_ONCE).map((file) => read(context, before, folder, file)),
          )),
        );
      }
      if (entries.some(({ id }) => !store.has(id))) store.clear();
      const there = new Set(entries.map(({ id }) => id));
      for (const id of store.keys()) if (!there.has(id)) store.delete(id);
      for (const entry of entries) store.set(entry);
      rememberLoaded(folder, config.base, entries);
    };
    await readAll();
    watcher?.add(folder);
    watcher?.on('all', (_, file) => {
      if (file.startsWith(folder) && ENDING.test(file))
        void readAll().catch((error: unknown) => logger.error(String(error)));
    });
  },
});

async function read(
  { store, parseData, generateDigest, config }: Context,
  before: ReadonlyMap<string, StoredEntry>,
  folder: string,
  name: string,
): Promise<StoredEntry> {
  const id = name.replace(ENDING, '');
  const path = join(folder, name);
  const text = await readFile(path, 'utf8');
  const digest = generateDigest(codeDigest() + text);
  for (const kept of [store.get(id), before.get(id)]) if (kept?.digest === digest) return kept;
  const { frontmatter, content } = parseFrontmatter(text, { frontmatter: 'empty-with-spaces' });
  const body = content.trim();
  return {
    id,
    digest,
    body,
    filePath: relative(fileURLToPath(config.root), path),
    data: await parseData({ id, data: frontmatter, filePath: path }),
    ...(body !== '' && { rendered: { html: '', metadata: { parts: await bodyParts(content, path) } } }),
  };
}
