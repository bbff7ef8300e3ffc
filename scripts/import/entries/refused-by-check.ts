import { join } from 'node:path';
import { CONTENT_LISTS, CONTENT_TYPES } from '../../../src/catalogue/content-types.ts';
import type { Sector } from '../../../src/sectors/schema.ts';
import { readEnvironment } from '../../../src/site/environment.ts';
import { once, onceFor } from '../../../src/site/once.ts';
import type { Content, Entry, Finding, Rule } from '../../content/content.ts';
import { entryOf, listOf } from '../../content/open-file.ts';
import { problemOfFinding } from '../../content/place.ts';
import type { Problem } from '../../content/problem.ts';
import { readFields } from '../../content/read-content.ts';
import { RULES } from '../../check/rules/index.ts';
import { sourceOf } from '../../content/source-text.ts';
import { listItem } from './sector-book.ts';

/** A folder that is not there: the entry is judged by itself, whatever lies beside it. */
const NOWHERE = join(import.meta.dirname, 'khong-co');

/** The others look at what editors write: bodies, links, lists. */
const ERROR_RULES = RULES.filter(({ severity }) => severity === 'error');

/** The day that check speaks of. */
const day = once(() => readEnvironment().siteDate);
const NOTHING = Object.fromEntries(Object.keys(CONTENT_TYPES).map((name) => [name, []]));

/** A list of sectors of this text, with what is wrong in it; thousands of records share a few of them. */
const sectorsOf = onceFor((text: string) => {
  const problems: Problem[] = [];
  const list = listOf(sourceOf(text), NOWHERE, CONTENT_LISTS.sectors.file, 'sectors', problems);
  if (list.yaml !== undefined) readFields(list, list.yaml, problems);
  return { list, problems };
});

/**
 * What `npm run check` would call errors in a procedure's file of this text and in the row of its sector, read back and
 * judged by check's own schemas and rules; each with its field.
 * @param path of the file below the content folder
 */
export function refusedByCheck(path: string, text: string, sector: Sector | undefined): string[] {
  const { list, problems: known } = sectorsOf(sector ? listItem(sector) : '[]');
  const problems = [...known];
  const entry = entryOf(sourceOf(text), NOWHERE, path, 'procedures', problems);
  if (entry.yaml !== undefined) readFields(entry, entry.yaml, problems);
  const content: Content = {
    siteDate: day(),
    dir: NOWHERE,
    publicDir: NOWHERE,
    entries: { ...(NOTHING as unknown as Content['entries']), procedures: [entry as Entry<'procedures'>] },
    lists: { sectors: list },
  };
  for (const rule of ERROR_RULES)
    for (const finding of rule.check(content))
      if (isError(rule, finding)) problems.push(problemOfFinding(rule.id, rule.severity, finding));
  return problems.filter(({ severity }) => severity === 'error').map(reasonOf);
}

/** Asked before a finding gets its place, for which the whole file is parsed once more. */
const isError = (rule: Rule, finding: Finding): boolean => (finding.severity ?? rule.severity) === 'error';

const reasonOf = ({ field, value, message }: Problem): string =>
  `${[field, value === undefined ? undefined : `‘${value}’`].filter(Boolean).join(' ') || 'tệp'}: ${message}`;
