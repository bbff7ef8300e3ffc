import type { Doubt } from '../mapping/mapping-log.ts';
import type { OfficialProcedure } from '../mapping/official-procedure.ts';
import { detailOfPrinted, type UnderstoodPdf } from './detail-of-printed.ts';
import { type PrintedProcedure, printedProcedure } from './printed-procedure.ts';
import { readPdf, RefusedPdf } from './read-pdf.ts';

/** A PDF that could be taken in, with the words it prints and the day on which it was made. */
type TakenPdf = UnderstoodPdf & { printed: PrintedProcedure; createdOn: string | undefined };

/** What a PDF surely says, or the reason why it can't be taken. */
export async function understandPdf(path: string, issuer?: string): Promise<TakenPdf | { refused: string }> {
  try {
    const document = await readPdf(path);
    const printed = printedProcedure(document);
    return { ...detailOfPrinted(printed, issuer), printed, createdOn: document.createdOn };
  } catch (error) {
    if (error instanceof RefusedPdf) return { refused: error.message };
    throw error;
  }
}

/** The official part of an entry with what the PDF leaves open. */
export function withDoubts(official: OfficialProcedure, doubts: readonly Doubt[]): OfficialProcedure {
  return { ...official, awaiting: [...(official.awaiting ?? []), ...doubts] };
}
