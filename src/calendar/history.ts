import type { PartName } from '../fields/procedure-parts.ts';
import { byteOrder } from '../text/byte-order.ts';
import type { ChangeKind } from './change-labels.ts';
import { decisionNumber } from './decision-number.ts';

/** What a decision does to one procedure. */
export interface AnnouncedChange {
  code: string;
  name?: string | undefined;
  kind: ChangeKind;
  changedParts: PartName[];
  whatChanged?: string | undefined;
  replacedBy: string[];
  transition?: string | undefined;
}

/** What the calendar reads of an announcing decision. */
export interface Decision {
  id: string;
  data: {
    number: string;
    issuer: string;
    signedOn: string;
    effectiveFrom?: string | undefined;
    changes: AnnouncedChange[];
  };
}

/** What the calendar reads of one version of a procedure. */
export interface Version {
  id: string;
  data: {
    code: string;
    decision: {
      number: string;
      issuer: string;
      signedOn?: string | undefined;
      announcement?: string | undefined;
    };
    validFrom?: string | undefined;
    validUntil?: string | undefined;
  };
}

/** All versions of one procedure; they share the id (the first step of their path in thu-tuc/) and the code. */
export interface Family<V extends Version = Version> {
  id: string;
  code: string;
  versions: readonly V[];
}

/** One change of a procedure on the day on which it takes effect. */
export interface Effect<D extends Decision = Decision> {
  day: string;
  decision: D;
  change: AnnouncedChange;
}

/** A version with its first day; `undefined` where nothing tells it, so that it has always applied. */
export interface DatedVersion<V extends Version = Version> {
  start: string | undefined;
  version: V;
}

/** All that is known of one procedure, in the order of the days. */
export interface History<V extends Version = Version, D extends Decision = Decision> {
  code: string;
  /** Every change, also those that another decision of the same day overrules. */
  effects: readonly Effect<D>[];
  /** The change that prevails on each day. */
  outcomes: readonly Effect<D>[];
  versions: readonly DatedVersion<V>[];
}

/** The day from which a decision applies; where only its signing is known it can't have applied before that. */
export const effectiveDay = ({ data }: Decision): string => data.effectiveFrom ?? data.signedOn;

/** Whether a change ends the procedure. */
export const isEnding = ({ kind }: Pick<AnnouncedChange, 'kind'>): boolean =>
  kind === 'abolished' || kind === 'replaced';

/** Weakest first: what prevails when decisions of one day and one signing day disagree. Showing too little is safer. */
const STRENGTH: readonly ChangeKind[] = ['announced', 'new', 'amended', 'replaced', 'abolished'];

const inOrder = (a: Effect, b: Effect): number =>
  byteOrder(a.day, b.day) ||
  byteOrder(a.decision.data.signedOn, b.decision.data.signedOn) ||
  STRENGTH.indexOf(a.change.kind) - STRENGTH.indexOf(b.change.kind) ||
  byteOrder(a.decision.id, b.decision.id);

/** Every change that the decisions make, by the code of the procedure, each list in the order of effect. */
export function effectsByCode<D extends Decision>(decisions: readonly D[]): Map<string, Effect<D>[]> {
  const effects = decisions.flatMap((decision) =>
    decision.data.changes.map((change) => ({ day: effectiveDay(decision), decision, change })),
  );
  return Map.groupBy(effects.sort(inOrder), ({ change }) => change.code);
}

/**
 * The history of one procedure. On one day the decision signed last prevails
 * (Luật Ban hành văn bản quy phạm pháp luật: of two documents of one authority the later is applied).
 */
export function historyOf<V extends Version, D extends Decision>(
  code: string,
  effects: readonly Effect<D>[],
  versions: readonly V[],
): History<V, D> {
  const dated = versions.map((version) => ({ start: startOf(version, effects), version }));
  return {
    code,
    effects,
    outcomes: [...new Map(effects.map((effect) => [effect.day, effect])).values()],
    versions: dated.sort(
      (a, b) => byteOrder(a.start ?? '', b.start ?? '') || byteOrder(a.version.id, b.version.id),
    ),
  };
}

/** The change by which a decision set this version's text in force, if the decision is among the announcements. */
export const establishing = <D extends Decision>(
  { data: { decision } }: Version,
  effects: readonly Effect<D>[],
): Effect<D> | undefined =>
  effects.find(
    (effect) =>
      !isEnding(effect.change) &&
      (decision.announcement === undefined
        ? decisionNumber(effect.decision.data.number) === decisionNumber(decision.number)
        : effect.decision.id === decision.announcement),
  );

/** First day of a version: as written, else when its decision takes effect, else no earlier than it was signed. */
function startOf(version: Version, effects: readonly Effect[]): string | undefined {
  const { validFrom, decision } = version.data;
  return validFrom ?? establishing(version, effects)?.day ?? decision.signedOn;
}
