import { join, resolve } from 'node:path';

const SHARED = resolve(import.meta.dirname, '../../../shared/data');

/** The official records of the whole country, to see how bytes grow. */
export const NATIONAL_RECORDS = join(SHARED, 'tthc/national.jsonl.gz');

/** Imitated questions for procedures: those shared with other projects, which may be absent, and our own. */
export const SHARED_QUESTIONS = join(SHARED, 'search/queries.jsonl');
export const WARD_QUESTIONS = 'tests/search/ward-questions.jsonl';

/** Questions for procedures in the kind of readers' letters. */
export const REAL_QUESTIONS = 'tests/search/real-questions.jsonl';

/** Files of the same writer count as one where a fit is judged by writers that it has not seen; each other file has its own. */
export const SAME_WRITER: readonly (readonly string[])[] = [
  ['whole-site.jsonl', 'queries.jsonl'],
  ['neighbour-questions.jsonl', 'nothing-questions.jsonl'],
  ['more-nothing-questions.jsonl', 'story-questions.jsonl'],
  ['fifth-blind-questions.jsonl', 'sixth-blind-questions.jsonl'],
];

/** Questions whose best page may be of any kind, and what the site has nothing about. */
export const SITE_QUESTIONS = [
  join(SHARED, 'search/whole-site.jsonl'),
  'tests/search/site-questions.jsonl',
  'tests/search/more-site-questions.jsonl',
  'tests/search/coast-questions.jsonl',
  'tests/search/neighbour-questions.jsonl',
  'tests/search/nothing-questions.jsonl',
  'tests/search/blind-questions.jsonl',
  'tests/search/more-nothing-questions.jsonl',
  'tests/search/story-questions.jsonl',
  'tests/search/second-blind-questions.jsonl',
  'tests/search/third-blind-questions.jsonl',
  'tests/search/fourth-blind-questions.jsonl',
  'tests/search/fifth-blind-questions.jsonl',
  'tests/search/sixth-blind-questions.jsonl',
  'tests/search/seventh-blind-questions.jsonl',
  'tests/search/eighth-blind-questions.jsonl',
  'tests/search/ninth-blind-questions.jsonl',
  'tests/search/tenth-blind-questions.jsonl',
];
