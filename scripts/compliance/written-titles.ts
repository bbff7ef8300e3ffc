import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Texts in quotes on one line; a title is one of them. */
const QUOTED = /(['"`])((?:\\.|(?!\1)[^\\\n])*)\1/g;

/** Modules beside a test file that may give it titles. */
const BESIDE = /from '(\.\.?\/[^']+\.ts)'/g;

/** What a runner puts in for a case: `%s` and `$name` of a table, `${…}` of a template. */
const PLACEHOLDER = /%[sdifjo]|\$\{[^}]*\}|\$[a-zA-Z]\w*/g;

/**
 * The texts that a test file, and the modules that it reads from its own folders, may name tests by; each case's own words
 * as `*`.
 * @returns undefined where there is no such file
 */
export function writtenTitles(root: string, file: string): string[] | undefined {
  const path = join(root, file);
  if (!existsSync(path)) return undefined;
  const source = readFileSync(path, 'utf8');
  const beside = [...source.matchAll(BESIDE)]
    .map(([, module = '']) => join(path, '..', module))
    .filter((module) => module.startsWith(join(root, 'tests')) && existsSync(module))
    .map((module) => readFileSync(module, 'utf8'));
  return [source, ...beside].flatMap((text) =>
    [...text.matchAll(QUOTED)].map(([, , title = '']) =>
      title.replaceAll("\\'", "'").replace(PLACEHOLDER, '*'),
    ),
  );
}

/** Whether a text is one that the pattern stands for, in which `*` is any words. */
export const fits = (pattern: string, text: string): boolean =>
  new RegExp(`^${pattern.split('*').map(RegExp.escape).join('.*')}$`, 's').test(text);
