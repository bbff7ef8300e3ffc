import { satteri } from '@astrojs/markdown-satteri';
import { parseFrontmatter } from 'astro/markdown';
import { parse } from 'yaml';
import { CONTENT_LISTS, CONTENT_TYPES } from '../../src/site/content-types.ts';
import { BODY_FEATURES } from '../../src/markdown/parse-body.ts';
import { refuseProgram } from '../../src/markdown/refuse-program.ts';

const renderer = (async () => {
  const made = await satteri({ features: BODY_FEATURES, mdastPlugins: [refuseProgram] }).createMdxRenderer?.(
    { syntaxHighlight: false, shikiConfig: {}, gfm: true, smartypants: BODY_FEATURES.smartPunctuation },
    { optimize: true, srcDir: new URL('file:///trang/src/'), sourcemap: false },
  );
  if (!made) throw new Error('the Markdown processor has no MDX');
  return made;
})();

/**
 * What the build does with an entry: front matter by Astro, the schema, MDX by the pipeline of astro.config.mjs.
 * @throws whatever would stop the build
 */
export async function buildEntry(path: string, bytes: Uint8Array): Promise<void> {
  const text = Buffer.from(bytes).toString('utf8');
  const type = Object.values(CONTENT_TYPES).find(({ folder }) => path.startsWith(`${folder}/`));
  const { frontmatter } = parseFrontmatter(text);
  type?.schema.parse(frontmatter);
  const { content } = parseFrontmatter(text, { frontmatter: 'empty-with-spaces' });
  await (await renderer).process(content, `${process.cwd()}/content/${path}`, frontmatter);
}

/** What the build does with a list; see src/site/content-list.ts. @throws whatever would stop the build */
export function buildList(path: string, bytes: Uint8Array): void {
  const list = Object.values(CONTENT_LISTS).find(({ file }) => file === path);
  list?.schema.parse(parse(Buffer.from(bytes).toString('utf8')) ?? []);
}
