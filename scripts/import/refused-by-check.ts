import { join } from 'node:path';
import { CONTENT_LISTS, CONTENT_TYPES } from '../../src/site/content-types.ts';
import type { Sector } from '../../src/sectors/schema.ts';
import { readEnvironment } from '../../src/site/environment.ts';
import type { Content, Entry } from '../check/content.ts';
import { entryOf, listOf } from '../check/open-file.ts';
import { problemOfFinding } from '../check/place.ts';
import type { Problem } from '../check/problem.ts';
import { readFields } from '../check/read-content.ts';
import { RULES } from '../check/rules/index.ts';
import { sourceOf } from '../check/source-text.ts';
import { listItem } from './sector-book.ts';

/** A folder that is not there: the entry is judged by itself, whatever lies beside it. */
const NOWHERE = join(import.meta.dirname, 'khong-co');

/** The others look at what editors write: bodies, links, lists. */
const ERROR_RULES = RULES.filter(({ severity }) => severity === 'error');

/**
 * What `npm run check` would call errors in a procedure's file of this text and in the row of its sector, read back and
 * judged by check's own schemas and rules; each with its field.
 * @param path of the file below the content folder
 */
export function refusedByCheck(path: string, text: string, sector: Sector | undefined): string[] {
  const problems: Problem[] = [];
  const entry = entryOf(sourceOf(text), NOWHERE, path, 'procedures', problems);
  const rows = sourceOf(sector ? listItem(sector) : '[]');
  const sectors = listOf(rows, NOWHERE, CONTENT_LISTS.sectors.file, 'sectors', problems);
  for (const file of [entry, sectors]) if (file.yaml !== undefined) readFields(file, file.yaml, problems);
  const nothing = Object.fromEntries(Object.keys(CONTENT_TYPES).map((name) => [name, []]));
  const content: Content = {
    siteDate: readEnvironment().siteDate,
    dir: NOWHERE,
    publicDir: NOWHERE,
    entries: { ...(nothing as unknown as Content['entries']), procedures: [entry as Entry<'procedures'>] },
    lists: { sectors },
  };
  for (const rule of ERROR_RULES)
    for (const finding of rule.check(content))
      problems.push(problemOfFinding(rule.id, rule.severity, finding));
  return problems.filter(({ severity }) => severity === 'error').map(reasonOf);
}

const reasonOf = ({ field, value, message }: Problem): string =>
  `${[field, value === undefined ? undefined : `‘${value}’`].filter(Boolean).join(' ') || 'tệp'}: ${message}`;
