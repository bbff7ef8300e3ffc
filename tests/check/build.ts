import { parseFrontmatter } from 'astro/markdown';
import { parse } from 'yaml';
import { CONTENT_LISTS, CONTENT_TYPES } from '../../src/catalogue/content-types.ts';
import { bodyParts } from '../../src/markdown/body-parts.ts';

/**
 * What the build does with an entry: front matter by Astro, the schema, the body in parts (src/markdown/entry-loader.ts).
 * @throws whatever would stop the build
 */
export async function buildEntry(path: string, bytes: Uint8Array): Promise<void> {
  const text = Buffer.from(bytes).toString('utf8');
  const type = Object.values(CONTENT_TYPES).find(({ folder }) => path.startsWith(`${folder}/`));
  const { frontmatter } = parseFrontmatter(text);
  type?.schema.parse(frontmatter);
  const { content } = parseFrontmatter(text, { frontmatter: 'empty-with-spaces' });
  await bodyParts(content, `${process.cwd()}/content/${path}`);
}

/** What the build does with a list; see src/site/content-list.ts. @throws whatever would stop the build */
export function buildList(path: string, bytes: Uint8Array): void {
  const list = Object.values(CONTENT_LISTS).find(({ file }) => file === path);
  const written: unknown = parse(Buffer.from(bytes).toString('utf8'));
  if (written != null) list?.schema.parse(written);
}
