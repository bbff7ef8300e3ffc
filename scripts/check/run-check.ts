import { existsSync, realpathSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { errorsOf, type Report } from '../content/problem.ts';
import { ownLayer } from '../../src/content-folder/layers.ts';
import { readContent } from '../content/read-content.ts';
import { repositoryTop } from '../content/repository-top.ts';
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
  const placed = isOfAHost(format) ? placedInRepository(report, contentDir) : report;
  const next = isRight && format === 'text' ? `${sayChanges(read.content, undefined)}\n` : '';
  process.stdout.write(`${WRITERS[format](placed, ready)}\n${next}`);
  return isRight ? 0 : 1;
}

/** Whether a host of repositories reads the format, and looks for each file from the top of its repository. */
const isOfAHost = (format: Format): boolean => format === 'github' || format === 'gitlab';

/** The report with its files named from the top of the repository that keeps the content, wherever the program runs. */
function placedInRepository(report: Report, contentDir: string): Report {
  if (!existsSync(contentDir)) return report;
  const top = repositoryTop(ownLayer(contentDir));
  const placed = (file: string): string => {
    const whole = [resolve(file), join(contentDir, file)].find((path) => existsSync(path));
    const path = whole === undefined ? file : relative(top, realpathSync(whole)).replaceAll('\\', '/');
    return path.startsWith('..') ? file : path;
  };
  return { ...report, problems: report.problems.map((found) => ({ ...found, file: placed(found.file) })) };
}
