import type { AstroIntegration } from 'astro';
import { existsSync, readdirSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publicConflicts } from './public-conflicts.ts';

const slashes = (path: string): string => path.split(sep).join('/');

/** The files below a folder, as paths with slashes; none where there is no such folder. */
function filesBelow(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((found) => !found.isDirectory())
    .map((found) => slashes(relative(dir, `${found.parentPath}${sep}${found.name}`)));
}

/**
 * Ends a build in which a file of public/ would stand where a page stands: Astro gives way to the file without a word,
 * and readers would get it for the home page, a procedure or the error page.
 */
export function publicStandsAside(): AstroIntegration {
  let publicDir = '';
  return {
    name: 'public-stands-aside',
    hooks: {
      'astro:config:done': ({ config }) => {
        publicDir = fileURLToPath(config.publicDir);
      },
      'astro:build:done': ({ assets, dir }) => {
        const built = [...assets.values()]
          .flat()
          .map((url) => slashes(relative(fileURLToPath(dir), fileURLToPath(url))));
        const conflicts = publicConflicts(filesBelow(publicDir), built);
        if (conflicts.length > 0)
          throw new Error(
            `Tệp trong public/ chiếm chỗ của trang nên không dựng:\n${conflicts.map((file) => `  ${file}`).join('\n')}\nXóa, hoặc chuyển vào tep/ với tên khác. Bản đang có giữ nguyên.`,
          );
      },
    },
  };
}
