import type { Asked } from '../../src/fields/awaiting-schema.ts';
import { byteOrder } from '../../src/text/byte-order.ts';

/** An error stops the build; a warning may be acknowledged in the entry (requirement Q04). */
export type Severity = 'error' | 'warning';

/** Steps from the top of a YAML document to a field: keys and list positions. */
export type { Path } from '../../src/fields/schema-walk.ts';

/** One thing wrong in one file, told to an editor in Vietnamese (requirement Q03). Lines and columns count from 1. */
export interface Problem {
  rule: string;
  severity: Severity;
  /** Relative to the working directory when inside it, else to the content folder. */
  file: string;
  line: number;
  column: number;
  /** The field by its Vietnamese label, list positions counted from 1; absent for the file as a whole. */
  field?: string | undefined;
  /** What stands there, shortened. */
  value?: string | undefined;
  /** What is wrong. */
  message: string;
  /** What to do. */
  advice?: string | undefined;
  /** How many problems it stands for, where that is not itself alone; see most-problems.ts. */
  stands?: number | undefined;
}

/** Something that only the office can supply before the site goes live; never an error. */
export interface ReadyItem {
  kind: 'contact' | 'claim' | 'awaiting' | 'silent-part' | 'review' | 'empty-section' | 'imprint';
  file?: string | undefined;
  /** The name of the entry it is asked of. */
  of?: string | undefined;
  text: string;
  why?: string | undefined;
  /** Who can answer; absent where a note names nobody. */
  ask?: Asked | undefined;
  /** The part of the entry where the answer goes. */
  into?: string | undefined;
}

/** What `check` found in one content folder. */
export interface Report {
  files: number;
  entries: number;
  siteDate: string;
  /** Errors first, then warnings; each by file, line and column. */
  problems: Problem[];
  /** How many warnings an entry has acknowledged. */
  acknowledged: number;
  ready: ReadyItem[];
}

/** A report of what is wrong alone, without what the office must still supply. */
export type FaultReport = Omit<Report, 'ready'>;

/** The report's errors, which stop the build. */
export const errorsOf = (report: Pick<Report, 'problems'>): Problem[] =>
  report.problems.filter((problem) => problem.severity === 'error');

/** The report's warnings, which never stop the build. */
export const warningsOf = (report: Pick<Report, 'problems'>): Problem[] =>
  report.problems.filter((problem) => problem.severity === 'warning');

/** How many problems there are, those that one other stands for included. */
export const countOf = (problems: readonly Problem[]): number =>
  problems.reduce((sum, { stands = 1 }) => sum + stands, 0);

/** The order in which problems are printed: errors first, then by file, line and column. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    byteOrder(a.severity, b.severity) || byteOrder(a.file, b.file) || a.line - b.line || a.column - b.column
  );
}

/** Only so much of a text is looked at for its first 60 letters: one text may be told of thousands of times. */
const FAR = 1000;

/** Text on one line and at most 60 characters long, for messages. */
export function shorten(text: string): string {
  const start = text.slice(0, FAR);
  const oneLine = start.replace(/\s+/g, ' ').trim();
  return oneLine.length > 60 || start !== text ? `${oneLine.slice(0, 59)}…` : oneLine;
}
