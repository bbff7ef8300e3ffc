import { hash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../../../src/site/environment.ts';
import { publishedFiles } from '../../../src/content-folder/published-files.ts';
import { writeWhole } from '../../writing/write-whole.ts';
import type { RenderedPage, SitePath } from '../place-files.ts';
import { laidDigest, type LaidFiles } from './laid-files.ts';
import { readNote } from './read-note.ts';
import { watchPages, type Read } from './watch-pages.ts';

/** Routes whose pages are given nothing but their address, so that a memo gives them all that they show (watch-pages.ts). */
export const KEPT_ROUTES: readonly string[] = [
  'thu-tuc/[...slug]',
  'van-ban/[...slug]',
  'doi-tuong/[nhom]/[linhVuc]',
  'chon-thu-tuc/[guide]/[...step]',
  'cong-bo/[...slug]',
  'linh-vuc/[id]',
  'noi-khac/[...slug]',
  'hoi-dap/[...slug]',
];
const KEPT_COMPONENTS: ReadonlySet<string> = new Set(KEPT_ROUTES.map((route) => `src/pages/${route}.astro`));

interface KeptPage {
  /** Digest that names its HTML (laid-files.ts). */
  html: string;
  reads: readonly Read[];
}
interface KeptList {
  key: string;
  pages: Record<string, KeptPage>;
}

/** The pages that builds of a content folder keep for the next one. */
export interface KeptPages {
  /** Gives the path, where its page would come out the same, the file that the page lies in as key. */
  findKept: (path: SitePath) => Promise<SitePath>;
  /** Renders a page, and notes what it was given where it is of a kind that is kept. */
  render: (path: string, component: string, render: () => Promise<Response>) => Promise<RenderedPage>;
  /** After the last page. */
  save: () => void;
}

/**
 * Keeps rendered pages from build to build. A page is taken again where all memos that it asked give the same answers
 * as then, and nothing differs that every page may depend on.
 * @param file where it is noted what they were given; may be taken away at any time
 * @param laid the pages themselves
 * @param keyOf names what every page may depend on; asked when the program stands
 */
export function keptPages(file: string, laid: Pick<LaidFiles, 'find'>, keyOf: () => string): KeptPages {
  const watch = watchPages();
  Object.assign(globalThis, { memoWatcher: watch.watcher });
  const pages = new Map<string, KeptPage>();
  let known: KeptList['pages'] | undefined;

  return {
    async findKept(path) {
      known ??= readList(file, keyOf());
      const name = nameOf(path.pathname);
      const kept = KEPT_COMPONENTS.has(path.route.component) ? known[name] : undefined;
      const cacheKey = kept && laid.find(kept.html);
      if (!kept || !cacheKey || !(await watch.areSame(kept.reads))) return path;
      pages.set(name, kept);
      return { ...path, cacheKey };
    },
    async render(path, component, render) {
      if (!KEPT_COMPONENTS.has(component)) return render();
      // The page is rendered as its text is asked for.
      const { result, reads } = await watch.during(async () => {
        const response = await render();
        return { response, text: await response.text() };
      });
      const { response, text } = result;
      if (response.status !== 200) return new Response(text, response);
      const digest = laidDigest(text);
      if (reads) pages.set(nameOf(path), { html: digest, reads });
      return { html: text, digest };
    },
    save() {
      const list: KeptList = { key: keyOf(), pages: Object.fromEntries(pages) };
      writeWhole(file, JSON.stringify(list));
    },
  };
}

const nameOf = (path: string): string => path.replace(/^\/|\/$/g, '');

/** What the pages of an earlier build were given, where nothing differs that each may depend on. */
function readList(file: string, key: string): KeptList['pages'] {
  const list = readNote<KeptList>(file);
  return list?.key === key ? list.pages : {};
}

/** Names what every page may depend on: the program, its surroundings, the lists of the content, the published files. */
export function surroundingsKey(program: string, environment: Environment, publicDir: string): string {
  const { contentDir } = environment;
  const lists = globSync('*.{yaml,txt}', { cwd: contentDir }).sort();
  const digest = (dir: string, file: string): string =>
    `${file} ${hash('sha256', readFileSync(join(dir, file)))}`;
  return hash(
    'sha256',
    [
      program,
      // No page shows these two.
      JSON.stringify({ ...environment, commit: undefined, siteDateIsGiven: undefined }),
      ...lists.map((file) => digest(contentDir, file)),
      ...publishedFiles({ contentDir, publicDir }).map(({ path, folder }) => digest(folder, path)),
    ].join('\n'),
  );
}
