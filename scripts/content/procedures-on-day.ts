import { stateOn } from '../../src/calendar/state-on.ts';
import { pageKindOf, type PageKind } from '../../src/procedures/versions/standing.ts';
import { once, onceFor } from '../../src/site/once.ts';
import { calendarOf, type FiledFamily } from './calendar.ts';
import type { Content, Entry } from './content.ts';
import { onceOf } from '../../src/site/once.ts';

/** A procedure as it stands on the day of the check. */
interface ProcedureOnDay {
  code: string;
  /** What its page is; absent where it has none. */
  kind: PageKind | undefined;
  /** The version of the day, else the nearest. */
  entry: Entry<'procedures'>;
}

/** The procedures of a content folder on its day, found by code and by the id of their family; made when first asked for. */
export interface ProceduresOnDay {
  byCode: (code: string) => ProcedureOnDay | undefined;
  byId: (id: string) => ProcedureOnDay | undefined;
  codes: () => readonly string[];
}

/** Whether the day lies before the one on which the record was read: the words of today's pages speak of no such day. */
export const isBeforeRecord = ({ fields }: Entry<'procedures'>, day: string): boolean =>
  fields.source !== undefined && day < fields.source.retrievedOn;

/** See {@link ProceduresOnDay}; one index for all rules. */
export const proceduresOnDay = onceOf((content: Content): ProceduresOnDay => {
  const families = once(() => {
    const { families } = calendarOf(content);
    return {
      byCode: new Map(families.map((filed) => [filed.family.code, filed])),
      byId: new Map(families.map((filed) => [filed.family.id, filed])),
    };
  });
  const onDay = onceFor((filed: FiledFamily) => standingOn(filed, content.siteDate));
  const of = (filed: FiledFamily | undefined) => filed && onDay(filed);
  return {
    byCode: (code) => of(families().byCode.get(code)),
    byId: (id) => of(families().byId.get(id)),
    codes: () => [...families().byCode.keys()],
  };
});

function standingOn({ family, history }: FiledFamily, day: string): ProcedureOnDay | undefined {
  const on = stateOn(day, history);
  const version = on.current ?? on.previous ?? on.next ?? history.versions.at(-1);
  return (
    version && {
      code: family.code,
      kind: pageKindOf({ family, history, on }, day),
      entry: version.version.entry,
    }
  );
}
