import { contentHash } from '../../src/procedures/versions/content-hash.ts';
import { procedureSchema } from '../../src/procedures/schema/schema.ts';
import { byteOrder } from '../../src/text/byte-order.ts';
import type { Content } from '../content/content.ts';
import { calendarOf } from '../content/calendar.ts';
import { stateOn } from '../../src/calendar/state-on.ts';
import type { PostedSheet } from './posted-sheets.ts';

/** The procedures in force on a day as the board must show them. */
export interface MarkedProcedure {
  code: string;
  name: string;
  mark: string;
}

/** A posted sheet that says something else than the content of the day. */
export interface OldSheet extends PostedSheet {
  /** What the sheet of today bears, by entry: the database repeats some codes; none where the procedure is not in force. */
  now: readonly MarkedProcedure[];
}

/** What comes of holding posted sheets against the content. */
export interface Verified {
  right: readonly PostedSheet[];
  old: readonly OldSheet[];
  /** In force, and on none of the sheets. */
  unposted: readonly MarkedProcedure[];
}

/** The mark of every procedure in force on the content's day, by code. */
export const markedProcedures = (content: Content): MarkedProcedure[] =>
  calendarOf(content)
    .families.flatMap(({ history }) => stateOn(content.siteDate, history).current?.version ?? [])
    .flatMap(({ entry }) => {
      const { data } = procedureSchema.safeParse(entry.data);
      return data ? [{ code: data.code, name: data.name, mark: contentHash(data) }] : [];
    })
    .sort((a, b) => byteOrder(a.code, b.code) || byteOrder(a.name, b.name));

/** Holds posted sheets against the procedures of the day (Nghị định 63/2010/NĐ-CP art. 26.2; requirements F17, G09). */
export function verifySheets(sheets: readonly PostedSheet[], marked: readonly MarkedProcedure[]): Verified {
  const byCode = Map.groupBy(marked, ({ code }) => code);
  const nowOf = ({ code }: PostedSheet): readonly MarkedProcedure[] => byCode.get(code) ?? [];
  const isRight = (sheet: PostedSheet): boolean => nowOf(sheet).some(({ mark }) => mark === sheet.mark);
  const posted = new Set(sheets.map(({ code }) => code));
  return {
    right: sheets.filter(isRight),
    old: sheets.filter((sheet) => !isRight(sheet)).map((sheet) => ({ ...sheet, now: nowOf(sheet) })),
    unposted: marked.filter(({ code }) => !posted.has(code)),
  };
}
