import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Indexes a built site as Pagefind does out of the box, at `siteDir/pagefind-stock/`. @throws Error with Pagefind's messages */
export async function indexAsStock(siteDir: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(errors.join('\n'));
  await index.addDirectory({ path: siteDir });
  await index.writeFiles({ outputPath: join(siteDir, 'pagefind-stock') });
  await close();
}

/** The code of each procedure page of a built site, by the name of its folder. */
export const codesBySlug = (siteDir: string): Map<string, string> =>
  new Map(
    globSync('thu-tuc/*/index.html', { cwd: siteDir }).flatMap((file) => {
      const code = /data-code="([^"]+)"/.exec(readFileSync(join(siteDir, file), 'utf8'))?.[1];
      return code ? [[file.split('/')[1] ?? '', code] as const] : [];
    }),
  );
