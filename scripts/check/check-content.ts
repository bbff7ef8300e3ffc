import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import { allEntries, type Content, type ContentFile, type Rule } from './content.ts';
import { problemOfFinding } from './place.ts';
import { compareProblems, type Problem, type Report } from './problem.ts';
import { readContent } from './read-content.ts';
import { readyItems } from './ready.ts';
import { RULES } from './rules/index.ts';

/** What the checks need to know besides the content folder. */
export interface CheckOptions {
  /** SITE_DATE: the ISO day that the site speaks of. */
  siteDate: string;
  /** Where forms and pictures lie; default: public/ of the project. */
  publicDir?: string;
}

const PUBLIC_DIR = fileURLToPath(new URL('../../public/', import.meta.url));

/**
 * Checks a content folder by itself, without building: every problem of every file at once, and what the office must
 * still supply. Never throws for anything that stands in the folder.
 */
export function checkContent(dir: string, { siteDate, publicDir = PUBLIC_DIR }: CheckOptions): Report {
  const { content, problems, files } = readContent(resolve(dir), siteDate, publicDir);
  const all = [...problems, ...RULES.flatMap((rule) => apply(rule, content))];
  const accepted = acknowledgements(content);
  const kept = all.filter(
    ({ severity, file, rule }) => severity === 'error' || !accepted.has(`${file}\n${rule}`),
  );
  return {
    files,
    entries: allEntries(content).length,
    siteDate,
    problems: kept.sort(compareProblems),
    acknowledged: all.length - kept.length,
    ready: readyItems(content),
  };
}

function apply(rule: Rule, content: Content): Problem[] {
  return [...rule.check(content)].map((finding) => problemOfFinding(rule.id, rule.severity, finding));
}

/** The warnings that entries have acknowledged, as `file\nrule`. */
function acknowledgements(content: Content): Set<string> {
  const accepted = new Set<string>();
  for (const { file, fields } of allEntries(content) as (ContentFile & {
    fields: { acknowledged?: { rule: string }[] };
  })[])
    for (const { rule } of fields.acknowledged ?? []) accepted.add(`${file}\n${rule}`);
  return accepted;
}
