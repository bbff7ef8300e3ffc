import { foldMarks } from '../../../text/fold.ts';
import type { Weights } from '../weights.ts';

/** The age of somebody of whom a question tells, in words without marks: no limit ("dưới 14 tuổi"). */
const TOLD = /(\b(?:duoi|tren|tu|du|den|toi|hon|chua|qua) )?\b(\d{1,3}) tuoi\b/;
/** A limit of age in a name. */
const LIMIT = /\b(duoi|tu|du) (\d+) tuoi\b/;

/** What a name is worth where somebody of an age in years is told of: less beyond its limit, more where it is for the younger alone. */
export function worthAt(age: number, name: string, { ofYounger, ofAnotherAge }: Weights): number {
  const [, limit, years] = LIMIT.exec(foldMarks(name)) ?? [];
  if (!limit) return 1;
  const isYounger = age < Number(years);
  if (isYounger !== (limit === 'duoi')) return ofAnotherAge;
  return isYounger ? ofYounger : 1;
}

/** Raises what is for the age that the question tells, and lowers what is for another age. */
export function weighAges(
  text: string,
  scores: Float64Array,
  names: readonly string[],
  weights: Weights,
): void {
  const [, limit, age] = TOLD.exec(foldMarks(text)) ?? [];
  if (!age || limit) return;
  scores.forEach((score, document) => {
    if (score > 0) scores[document] = score * worthAt(Number(age), names[document] ?? '', weights);
  });
}
