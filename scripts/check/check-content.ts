import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import { withoutAcknowledged } from './acknowledgements.ts';
import { allEntries, type Content, type Rule } from '../content/content.ts';
import { mostProblems } from './most-problems.ts';
import { displayName } from '../content/open-file.ts';
import { problemOfFinding } from '../content/place.ts';
import { compareProblems, type FaultReport, type Problem, type Report } from '../content/problem.ts';
import { publicProblems } from './public-problems.ts';
import { readContent, type ReadContent } from '../content/read-content.ts';
import { readyItems } from './ready.ts';
import { acknowledgeable } from './rules/acknowledged-rules.ts';
import { RULES } from './rules/index.ts';

/** What the checks need to know besides the content folder. */
export interface CheckOptions {
  /** SITE_DATE: the ISO day that the site speaks of. */
  siteDate: string;
  /** Where forms and pictures lie; default: public/ of the project. */
  publicDir?: string;
}

/** public/ of the project. */
const PUBLIC_DIR = fileURLToPath(new URL('../../public/', import.meta.url));

/**
 * Checks a content folder by itself, without building: every problem of every file at once, and what the office must
 * still supply. Never throws for anything that stands in the folder.
 */
export function checkContent(dir: string, { siteDate, publicDir = PUBLIC_DIR }: CheckOptions): Report {
  return checkRead(readContent(resolve(dir), siteDate, publicDir));
}

/** The same for a folder that was read before. */
export const checkRead = (read: ReadContent): Report => ({
  ...checkFaults(read, () => {}),
  ready: readyItems(read.content),
});

/** The same without what the office must still supply; `onRule` is told how many of the rules are done. */
export function checkFaults(
  { content, problems, files }: ReadContent,
  onRule: (done: number, all: number) => void,
): FaultReport {
  const found = RULES.flatMap((rule, at) => {
    onRule(at, RULES.length);
    return apply(rule, content);
  });
  const all = [...problems, ...publicProblems(content), ...found];
  const { kept, acknowledged } = withoutAcknowledged(content, all, {
    known: acknowledgeable(RULES),
    disputable: new Set(RULES.flatMap(({ id, isDisputable }) => (isDisputable ? [id] : []))),
  });
  return {
    files,
    entries: allEntries(content).length,
    siteDate: content.siteDate,
    problems: mostProblems(kept.sort(compareProblems), displayName(content.dir, '')),
    acknowledged,
  };
}

/** The same report with problems that were found beside the rules. */
export const withProblems = <R extends FaultReport>(report: R, more: readonly Problem[]): R =>
  more.length === 0 ? report : { ...report, problems: [...report.problems, ...more].sort(compareProblems) };

function apply(rule: Rule, content: Content): Problem[] {
  return [...rule.check(content)].map((finding) => problemOfFinding(rule.id, rule.severity, finding));
}
