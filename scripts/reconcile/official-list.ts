import type { OfficialDetail } from '../import/reading/record-schema.ts';

/** Who handles a listed procedure; `unknown` where the list doesn't say. */
export type ListedLevel = 'commune' | 'other' | 'unknown';

/** One procedure of an official list. Texts are NFC with single spaces. */
export interface ListedProcedure {
  /** Where it stands in the source, for messages: "dòng 12". */
  where: string;
  code: string;
  name: string;
  issuer: string | undefined;
  /** Some rows name several. */
  sectors: { name: string; code: string | undefined }[];
  offices: string[];
  level: ListedLevel;
  /** The record behind it; only an export has one. */
  detail: OfficialDetail | undefined;
}

/** A row or record that can't be used, and why. */
export interface SetAside {
  where: string;
  reason: string;
  /** The cells of a row that could not be read, each on a line: what stands in them is not gone. */
  written?: string;
}

/** An official list: the portal's XLSX of one ministry, or an export of records. */
export interface OfficialList {
  kind: 'xlsx' | 'export';
  /** The file's name. */
  name: string;
  procedures: ListedProcedure[];
  setAside: SetAside[];
}

/** National code without the suffix that some provinces add: what lists and entries are compared by. */
export const plainCode = (code: string): string => code.slice(0, 8);

/** Official text on one line. */
export const oneLine = (text: string | null | undefined): string =>
  (text ?? '').normalize('NFC').replaceAll(/\s+/g, ' ').trim();
