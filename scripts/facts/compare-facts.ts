import type { PartName } from '../../src/fields/procedure-parts.ts';
import { asFarAsTold } from './as-far-as-told.ts';
import { procedureFacts, type Fact, type FactSource } from './procedure-facts.ts';
import { toldAnswers } from './told-answers.ts';

/** A fact on which the committed entry and the official record part. */
interface FactDifference {
  part: PartName;
  what: string;
  official: string;
  committed: string;
  /** Why, if the entry records it in `differsFromRecord`. */
  reason: string | undefined;
}

/** The outcome for one procedure. */
export interface FactComparison {
  compared: number;
  differences: FactDifference[];
}

/** An entry with the reasons it records for differing. */
export type CommittedEntry = FactSource & {
  differsFromRecord?: { part: PartName; reason: string }[] | undefined;
};

/** An entry may explain a charge that its record leaves bare; a record's own remark may not be dropped. */
const isAddedRemark = (what: string, official: string | undefined): boolean =>
  official === undefined && what.endsWith('diễn giải');

/**
 * Compares an entry with its official record, fact by fact, as far as the entry tells it; a fact that only one of
 * them has is a difference.
 * @param day on which the short answers are compared, ISO
 */
export function compareFacts(committed: CommittedEntry, official: FactSource, day: string): FactComparison {
  const key = (fact: { part: string; what: string }) => `${fact.part}: ${fact.what}`;
  const answers = toldAnswers(committed, official, day);
  const byKey = (facts: readonly Fact[]) => new Map(facts.map((fact) => [key(fact), fact]));
  const ours = byKey([...procedureFacts(committed), ...answers.map(({ told }) => told)]);
  const theirs = byKey([
    ...procedureFacts(asFarAsTold(committed, official)),
    ...answers.map(({ official: fact }) => fact),
  ]);
  const reasons = new Map((committed.differsFromRecord ?? []).map(({ part, reason }) => [part, reason]));
  const differences: FactDifference[] = [];
  const keys = new Set([...theirs.keys(), ...ours.keys()]);
  for (const name of keys) {
    const [mine, other] = [ours.get(name), theirs.get(name)];
    const fact = mine ?? other;
    if (!fact || mine?.value === other?.value || isAddedRemark(fact.what, other?.value)) continue;
    differences.push({
      part: fact.part,
      what: fact.what,
      official: other?.value ?? '(không có)',
      committed: mine?.value ?? '(không có)',
      reason: reasons.get(fact.part),
    });
  }
  return { compared: keys.size, differences };
}
