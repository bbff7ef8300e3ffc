import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem } from '../../scripts/content/problem.ts';
import { checkFolder, withContent } from './content-folder.ts';

/** The news item of the fixture content, and its body. */
export const NEWS = 'tin-tuc/2026/tin-thu.mdx';
export const NEWS_BODY = 'Nội dung tin thử.';
export const PROCEDURE = 'thu-tuc/thu-tuc-mau.mdx';

/** A change of one file of a content folder: a text of it and what stands there instead. */
export type Edit = readonly [file: string, from: string, to: string];

/** Makes the edits in a content folder. @throws Error when a text is not there */
export function applyEdits(dir: string, edits: readonly Edit[]): void {
  for (const [file, from, to] of edits) {
    const path = join(dir, file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
    writeFileSync(
      path,
      text.replace(from, () => to),
    );
  }
}

/** What `check` says of the fixture content after the edits; files of `more` are laid beside. */
export function problemsAfter(
  edits: readonly Edit[],
  more: Readonly<Record<string, string>> = {},
): Problem[] {
  return withContent((dir) => {
    applyEdits(dir, edits);
    for (const [file, text] of Object.entries(more)) {
      mkdirSync(dirname(join(dir, file)), { recursive: true });
      writeFileSync(join(dir, file), text);
    }
    return checkFolder(dir).problems;
  });
}

/** What one rule says of a news item with the body. */
export const saidOfNews = (rule: string, body: string): string[] =>
  problemsAfter([[NEWS, NEWS_BODY, body]])
    .filter((problem) => problem.rule === rule)
    .map(({ message }) => message);
