/**
 * Checks a content folder and reports every problem in Vietnamese; exit code 1 when there are errors. With --fix it first
 * mends what is mechanical; --dry-run only tells what that would be.
 *
 *   node scripts/check/main.ts [--content DIR] [--public DIR] [--format text|json|github|gitlab|markdown] [--ready]
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseOptions, WrongOptions } from '../command-line/parse-options.ts';
import { readEnvironment } from '../../src/site/environment.ts';
import { checkContent, PUBLIC_DIR } from './check-content.ts';
import { fixContent, formatFixes } from './fix/fix-content.ts';
import { fixPublic } from './fix/fix-public.ts';
import { formatGithub } from './formats/github.ts';
import { formatGitlab } from './formats/gitlab.ts';
import { formatJson } from './formats/json.ts';
import { formatMarkdown } from './formats/markdown.ts';
import { formatText } from './formats/text.ts';
import { didYouMean } from '../../src/text/nearest.ts';
import { errorsOf, type Report } from '../content/problem.ts';

const FORMATS: Record<string, (report: Report, ready: boolean) => string> = {
  text: formatText,
  json: formatJson,
  github: formatGithub,
  gitlab: formatGitlab,
  markdown: formatMarkdown,
};

interface Options {
  content: string | undefined;
  publicDir: string;
  format: string;
  ready: boolean;
  fix: boolean;
  dryRun: boolean;
}

function readOptions(): Options {
  const { values } = parseOptions({
    options: {
      content: { type: 'string' },
      public: { type: 'string', default: PUBLIC_DIR },
      format: { type: 'string', default: 'text' },
      ready: { type: 'boolean', default: false },
      fix: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  if (!FORMATS[values.format])
    throw new Error(
      `--format: '${values.format}' không có${didYouMean(values.format, Object.keys(FORMATS))}; chỉ nhận ${Object.keys(FORMATS).join(', ')}`,
    );
  const dryRun = values['dry-run'];
  if (dryRun && !values.fix) throw new Error('--dry-run chỉ dùng cùng --fix');
  const { content, public: publicDir, format, ready, fix } = values;
  return { content, publicDir: resolve(publicDir), format, ready, fix, dryRun };
}

function main(): number {
  const { content, publicDir, format, ready, fix, dryRun } = readOptions();
  const { contentDir, siteDate } = readEnvironment();
  const dir = content ?? contentDir;
  if (fix && existsSync(dir)) {
    const fixes = formatFixes([...fixContent(dir, dryRun), ...fixPublic(publicDir, dryRun)], dryRun);
    const next = dryRun ? '\nKết quả kiểm tra khi chưa sửa:' : '';
    (format === 'text' ? process.stdout : process.stderr).write(`${fixes}\n${next}\n`);
  }
  const report = checkContent(dir, { siteDate, publicDir });
  process.stdout.write(`${FORMATS[format]?.(report, ready) ?? ''}\n`);
  return errorsOf(report).length > 0 ? 1 : 0;
}

try {
  process.exitCode = main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof WrongOptions ? 2 : 1;
}
