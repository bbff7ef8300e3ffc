import { isInForce, stateOn } from '../../src/calendar/state-on.ts';
import type { Procedure } from '../../src/procedures/schema/schema.ts';
import { calendarOf } from '../content/calendar.ts';
import { readContent } from '../content/read-content.ts';
import { oneLine, plainCode } from './official-list.ts';

/** A procedure that the site shows as current. */
export interface OurProcedure {
  /** Path in the content folder. */
  file: string;
  code: string;
  name: string;
  portalId: string | undefined;
  decision: Procedure['decision'];
  levels: Procedure['levels'];
  sector: { id: string; name: string; codes: string[] };
  /** Why a part differs from the official record, as the entry itself says. */
  reasons: { part: string; reason: string }[];
}

/** What the content folder says of procedures on a day. */
export interface OurProcedures {
  shown: OurProcedure[];
  /** Plain codes that the site knows and doesn't show: ended, or still to come. */
  notShown: Set<string>;
  /** File names in use, without folder and ending. */
  slugs: Set<string>;
}

/** Reads the content folder; what is in force on the day is derived as the site derives it. Nothing is written. */
export function ourProcedures(contentDir: string, siteDate: string): OurProcedures {
  const { content } = readContent(contentDir, siteDate, contentDir);
  const sectors = content.lists.sectors?.value ?? [];
  const ours: OurProcedures = { shown: [], notShown: new Set(), slugs: new Set() };
  for (const { family, history } of calendarOf(content).families) {
    ours.slugs.add(family.id);
    const { state, current } = stateOn(siteDate, history);
    if (!isInForce(state) || current === undefined) {
      ours.notShown.add(plainCode(family.code));
      continue;
    }
    const { entry, data } = current.version;
    const { name = '', portalId, levels = [], sector: id = '', differsFromRecord = [] } = entry.fields;
    const sector = sectors.find((one) => one.id === id);
    ours.shown.push({
      file: entry.path,
      code: data.code,
      name: oneLine(name),
      portalId,
      decision: data.decision,
      levels,
      sector: { id, name: sector?.name ?? id, codes: sector?.codes ?? [] },
      reasons: differsFromRecord,
    });
  }
  return ours;
}
