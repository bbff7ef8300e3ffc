import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { errorsOf, type Report } from '../content/problem.ts';
import { readContent } from '../content/read-content.ts';
import { sayChanges } from '../outlook/say-changes.ts';
import { attachmentProblems } from './attachments/attachment-problems.ts';
import { checkRead, withProblems } from './check-content.ts';
import { fixContent, formatFixes } from './fix/fix-content.ts';
import { fixPublic } from './fix/fix-public.ts';
import { formatGithub } from './formats/github.ts';
import { formatGitlab } from './formats/gitlab.ts';
import { formatJson } from './formats/json.ts';
import { formatMarkdown } from './formats/markdown.ts';
import { formatText } from './formats/text.ts';
import type { CheckOrder, Format } from './options.ts';

const WRITERS: Readonly<Record<Format, (report: Report, ready: boolean) => string>> = {
  text: formatText,
  json: formatJson,
  github: formatGithub,
  gitlab: formatGitlab,
  markdown: formatMarkdown,
};

/** Mends what is asked to be mended, checks, and prints, with what the days ahead bring; 1 where there are errors. */
export async function runCheck({
  contentDir,
  publicDir,
  siteDate,
  format,
  ready,
  fix,
  dryRun,
}: CheckOrder): Promise<number> {
  if (fix && existsSync(contentDir)) {
    const fixes = formatFixes(
      [...fixContent(contentDir, dryRun), ...fixPublic({ contentDir, publicDir }, dryRun)],
      dryRun,
    );
    const next = dryRun ? '\nKết quả kiểm tra khi chưa sửa:' : '';
    (format === 'text' ? process.stdout : process.stderr).write(`${fixes}\n${next}\n`);
  }
  const read = readContent(resolve(contentDir), siteDate, publicDir);
  const report = withProblems(checkRead(read), await attachmentProblems(read.content));
  const isRight = errorsOf(report).length === 0;
  const next = isRight && format === 'text' ? `${sayChanges(read.content, undefined)}\n` : '';
  process.stdout.write(`${WRITERS[format](report, ready)}\n${next}`);
  return isRight ? 0 : 1;
}
