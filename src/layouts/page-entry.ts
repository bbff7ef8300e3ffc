import type { Correction } from '../fields/correction-schema.ts';

/** The content entry that a page shows, as far as every page tells of it. */
export interface PageEntry {
  /** Path of its file from the project's folder; absent for what no file stands behind. */
  filePath?: string | undefined;
  data: {
    reviewedOn?: string | undefined;
    reviewBy?: string | undefined;
    corrections?: readonly Correction[] | undefined;
  };
}
