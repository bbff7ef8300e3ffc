import { execFile } from 'node:child_process';
import { cpSync, globSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The other builder and its exact version; it is no dependency of the project. */
export const ELEVENTY = '@11ty/eleventy@3.1.8';

/** One plain page: a title and the text. */
const TEMPLATE = `<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><title>{{ title or name }}</title></head>
<body><main><h1>{{ title or name }}</h1>{{ content | safe }}</main></body>
</html>
`;

/** Texts of the content are no templates; lists in YAML are left out. */
const CONFIG = `export default (config) => {
  config.setUseGitIgnore(false);
  return {
    dir: { input: 'content', includes: '_mau', output: 'site' },
    templateFormats: ['md'],
    markdownTemplateEngine: false,
  };
};
`;

const run = promisify(execFile);

/** Installs Eleventy into a folder, with its configuration and its template. */
export async function installEleventy(folder: string): Promise<void> {
  mkdirSync(join(folder, 'content/_mau'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}');
  writeFileSync(join(folder, 'eleventy.config.js'), CONFIG);
  writeFileSync(join(folder, 'content/_mau/trang.njk'), TEMPLATE);
  writeFileSync(join(folder, 'content/content.json'), '{"layout": "trang.njk"}');
  await run('npm', ['install', '--no-audit', '--no-fund', '--save-exact', ELEVENTY], { cwd: folder });
}

/**
 * Builds the entries of a content folder with Eleventy, in the folder where it was installed.
 * @returns seconds, and how many pages came out
 */
export async function buildWithEleventy(
  folder: string,
  contentDir: string,
): Promise<{ seconds: number; pages: number }> {
  cpSync(contentDir, join(folder, 'content'), { recursive: true });
  for (const file of globSync('content/**/*.mdx', { cwd: folder }))
    renameSync(join(folder, file), join(folder, file.replace(/\.mdx$/, '.md')));
  const started = performance.now();
  const command = join(folder, 'node_modules/@11ty/eleventy/cmd.cjs');
  await run(process.execPath, [command, '--quiet'], { cwd: folder, maxBuffer: 2 ** 26 });
  const seconds = (performance.now() - started) / 1000;
  return { seconds, pages: globSync('site/**/*.html', { cwd: folder }).length };
}
