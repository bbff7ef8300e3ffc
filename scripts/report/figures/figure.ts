import type { Arrival, Commit } from '../history/history.ts';

/** What a number was counted from: a file of the content folder, the commit that brought it, the day that counts. */
export interface Evidence {
  path: string;
  commit: Commit | undefined;
  day: string | undefined;
  /** What of the file counts, where that isn't the whole of it. */
  of?: string;
}

/** One number of a report with everything that it was counted from, or why it can't be counted. */
export interface Figure {
  /** Stays the same from report to report: `1.1/news`. */
  id: string;
  label: string;
  /** Absent where it can't be counted; then `why` says so. */
  value: number | undefined;
  why?: string | undefined;
  unit?: string;
  evidence: readonly Evidence[];
}

/** Figures that stand together, as a table of the report. */
export interface FigureTable {
  id: string;
  title: string;
  /** What the rows are called. */
  rows: string;
  figures: readonly Figure[];
  /** What a reader must know of how it was counted. */
  notes: readonly string[];
  /** Whether they tell what stands on a day, which isn't compared with a period before. */
  isState?: true;
  /** Whether they are shown as a chart. */
  isChart?: true;
}

/** A number that is as many things as were found. */
export const counted = (id: string, label: string, evidence: readonly Evidence[]): Figure => ({
  id,
  label,
  value: evidence.length,
  evidence,
});

/** A number that nobody can count. */
export const unknown = (id: string, label: string, why: string): Figure => ({
  id,
  label,
  value: undefined,
  why,
  evidence: [],
});

/** The commit of an arrival, where there is one. */
export const commitOf = (arrival: Arrival): Commit | undefined =>
  'commit' in arrival ? arrival.commit : undefined;
