import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { addDays } from '../../src/text/days.ts';
import type { InitOrder } from './options.ts';

const TEMPLATE = join(import.meta.dirname, 'khoi-dau');

/** So many days after a folder was begun its standing pages are to be looked at again. */
const REVIEWED_WITHIN = 90;

/** The files that every new unit begins with, by their paths, with the unit's names in them. */
export function startingFiles({ name, today }: InitOrder): Map<string, string> {
  const words: Readonly<Record<string, string>> = {
    ...name,
    today,
    reviewBy: addDays(today, REVIEWED_WITHIN),
  };
  const filled = (text: string): string =>
    text.replace(/\{\{(\w+)\}\}/g, (place, key: string) => words[key] ?? place);
  return new Map(
    readdirSync(TEMPLATE, { recursive: true, withFileTypes: true })
      .filter((found) => found.isFile())
      .map(({ parentPath, name: file }) => join(parentPath, file))
      .sort()
      .map((path) => [
        filled(relative(TEMPLATE, path).split(sep).join('/')),
        filled(readFileSync(path, 'utf8')),
      ]),
  );
}
