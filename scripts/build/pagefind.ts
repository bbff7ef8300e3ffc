import { close, createIndex } from 'pagefind';

/** A page as Pagefind is told of it, by its path under the base path. */
export interface ToldPage {
  content: string;
  path: string;
}

/** A file of Pagefind's index, by its path in the index's folder. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** Pagefind at work, in a process of its own. Each function throws Error with Pagefind's own messages. */
export interface Pagefind {
  /** Tells of a page; the next one only when this one is read. */
  add: (page: ToldPage) => Promise<void>;
  /** The files of the index, without Pagefind's own search pages, which the site has no use for. */
  pack: () => Promise<IndexFile[]>;
  end: () => Promise<void>;
}

const INTERFACES = /^pagefind-(?:component-ui|highlight|modular-ui|ui)\./;

/** Starts Pagefind. */
export async function startPagefind(): Promise<Pagefind> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(errors.join('\n'));
  return {
    async add({ content, path }) {
      const added = await index.addHTMLFile({ url: path, content });
      if (added.errors.length > 0) throw new Error(`${path}: ${added.errors.join('\n')}`);
    },
    async pack() {
      // Pagefind would write the files itself, but says that it is done before their ends are on the disk.
      const packed = await index.getFiles();
      if (packed.errors.length > 0) throw new Error(packed.errors.join('\n'));
      return packed.files.filter(({ path }) => !INTERFACES.test(path));
    },
    async end() {
      await close();
    },
  };
}
