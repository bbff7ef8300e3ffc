import { elsewhereLine, type ElsewhereLine } from '../elsewhere/queries.ts';
import { limitedWays } from '../procedures/answers/limited-ways.ts';
import { procedureLine, type ProcedureLine } from '../procedures/procedure-line.ts';
import { listTitle } from '../procedures/list-title.ts';
import { proceduresByCode, type ProcedureEntry } from '../procedures/queries.ts';
import { readContentList } from '../site/content-list.ts';
import { lifeEventsList } from './content-list.ts';
import { once, onceFor } from '../site/once.ts';
import { procedureCodesOf } from './procedure-codes.ts';
import type { LifeEvent } from './schema.ts';
import { stepPlaces, type StepPlace, type StepProcedure } from './step-places.ts';
import type { LifeEventStep, NamedProcedure } from './step-schema.ts';

/** A life event with those of its procedures that the site has, in the order of doing. */
export interface LifeEventWithProcedures {
  event: LifeEvent;
  procedures: ProcedureEntry[];
}

/** A step with its procedures: those of a commune, those of other offices, and those that the site lacks. */
export interface ShownStep {
  step: LifeEventStep;
  /** Counted from 1. */
  number: number;
  places: readonly StepPlace[];
  lines: readonly ProcedureLine[];
  elsewhere: readonly ElsewhereLine[];
  missing: readonly NamedProcedure[];
}

/** The life events that lead to at least one procedure on this site. */
export const lifeEventsInUse = once(async (): Promise<readonly LifeEventWithProcedures[]> => {
  const events = readContentList(lifeEventsList, []);
  const filled = await Promise.all(
    events.map(async (event) => ({ event, procedures: await proceduresByCode(procedureCodesOf(event)) })),
  );
  return filled.filter(({ procedures }) => procedures.length > 0);
});

const byId = once(async () => new Map((await lifeEventsInUse()).map(({ event }) => [event.id, event])));

const places = once(async () => new Map([...(await byId()).keys()].map((id, place) => [id, place])));
const withId = onceFor(async (id: string) => (await byId()).get(id));
const placeOf = onceFor(async (id: string) => (await places()).get(id) ?? 0);

/** The life events with the ids, in the editors' order; those that have no page are passed over. */
export async function lifeEventsNamed(ids: readonly string[]): Promise<LifeEvent[]> {
  const found = await Promise.all(
    [...new Set(ids)].map(async (id) => ({ event: await withId(id), place: await placeOf(id) })),
  );
  return found.sort((a, b) => a.place - b.place).flatMap(({ event }) => event ?? []);
}

/** How many life events the home page shows. */
const MOST_AT_HOME = 8;

/** The life events of the home page: those that are named, else the first. Only what has a page. */
export async function homeEvents(named: readonly string[]): Promise<readonly LifeEvent[]> {
  const known = await byId();
  const chosen = named.length > 0 ? named.flatMap((id) => known.get(id) ?? []) : [...known.values()];
  return chosen.slice(0, MOST_AT_HOME);
}

/** The procedures among the named ones that the site has, in their order. */
export const shownProcedures = async (named: readonly NamedProcedure[]): Promise<ProcedureLine[]> =>
  (await Promise.all(named.map(lineOf))).flatMap((line) => line ?? []);

/** The matters of other offices among the named procedures, in their order. */
export const shownElsewhere = async (named: readonly NamedProcedure[]): Promise<ElsewhereLine[]> =>
  (await Promise.all(named.map(({ code, when }) => elsewhereLine(code, when)))).flatMap((line) => line ?? []);

/** The steps of a life event, in the order of doing. */
export const shownSteps = ({ steps }: LifeEvent): Promise<ShownStep[]> =>
  Promise.all(
    steps.map(async (step, index) => {
      const lines = await Promise.all(step.procedures.map(lineOf));
      const others = step.procedures.filter((_, at) => lines[at] === undefined);
      const elsewhere = await Promise.all(others.map(({ code, when }) => elsewhereLine(code, when)));
      return {
        step,
        number: index + 1,
        places: stepPlaces(step.where, await Promise.all(step.procedures.map(limitedOf))),
        lines: lines.flatMap((line) => line ?? []),
        elsewhere: elsewhere.flatMap((line) => line ?? []),
        missing: others.filter((_, at) => elsewhere[at] === undefined),
      };
    }),
  );

/** The life events with pages that an event names as related, in its order. */
export async function relatedEvents({ related }: LifeEvent): Promise<LifeEvent[]> {
  const known = await byId();
  return related.flatMap((id) => known.get(id) ?? []);
}

async function lineOf({ code, when }: NamedProcedure): Promise<ProcedureLine | undefined> {
  const [entry] = await proceduresByCode([code]);
  return entry && procedureLine(entry, when);
}

/** For whom a procedure of a step is, and the ways that are left of it where some are shut on the site's day. */
async function limitedOf({ code, when }: NamedProcedure): Promise<StepProcedure> {
  const [entry] = await proceduresByCode([code]);
  return { whose: when ?? (entry && listTitle(entry.data)), ways: entry && limitedWays(entry.data) };
}
