import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../src/content-folder/list-folder.ts';
import { addDays } from '../../src/text/days.ts';

const NEWS = (nth: number, round: number): string => `---
title: Tin đo số ${nth}
summary: Tin giả, chỉ để đo, bản ${round}.
publishedOn: ${addDays('2026-01-01', nth % 340)}
sources:
  - title: Nguồn đo
---

Nội dung đo.
`;

/**
 * A history for `git fast-import`: the content folder as it stands in the first commit, news up to so many entries, and
 * as many further commits as asked, each of which adds or edits one.
 */
export function manyCommits(contentDir: string, commits: number, entries: number): string {
  const files = listFiles(contentDir).map((path) => ({
    path,
    text: readFileSync(join(contentDir, path), 'utf8'),
  }));
  const more = Math.max(1, entries - files.filter(({ path }) => path.endsWith('.mdx')).length);
  const first = commit(0, files);
  const later = Array.from({ length: commits - 1 }, (_, at) => {
    const nth = at % more;
    return commit(at + 1, [
      { path: `tin-tuc/2026/tin-do-${nth}.mdx`, text: NEWS(nth, Math.floor(at / more)) },
    ]);
  });
  return [first, ...later].join('');
}

function commit(nth: number, files: readonly { path: string; text: string }[]): string {
  const seconds = Date.parse('2026-01-01T00:00:00Z') / 1000 + nth * 3600;
  const changed = files.map(
    ({ path, text }) => `M 100644 inline content/${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`,
  );
  return `commit refs/heads/main\ncommitter Do <do@example.vn> ${seconds} +0000\ndata 2\nDo\n${changed.join('')}`;
}
