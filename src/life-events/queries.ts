import { proceduresByCode, type ProcedureEntry } from '../procedures/queries.ts';
import { readContentList } from '../site/content-list.ts';
import type { LifeEvent } from './schema.ts';

/** A life event with those of its procedures that the site has, in the order of doing. */
export interface LifeEventWithProcedures {
  event: LifeEvent;
  procedures: ProcedureEntry[];
}

/** The life events that lead to at least one procedure on this site. */
export async function lifeEventsInUse(): Promise<LifeEventWithProcedures[]> {
  const events = readContentList('lifeEvents', []);
  const filled = await Promise.all(
    events.map(async (event) => ({ event, procedures: await proceduresByCode(event.procedures) })),
  );
  return filled.filter(({ procedures }) => procedures.length > 0);
}
