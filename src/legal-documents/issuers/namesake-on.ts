import { isValidOn, type Validity } from '../../fields/dates.ts';

/**
 * Which of the offices of one name a document is of: the one that stood on its day, as a unit of today may have the name of
 * one that ended. Without a day only a name that no two had tells it.
 */
export function namesakeOn<T extends { data: Validity }>(
  namesakes: readonly T[],
  issuedOn: string | undefined,
): T | undefined {
  if (issuedOn === undefined) return namesakes.length === 1 ? namesakes[0] : undefined;
  return namesakes.find(({ data }) => isValidOn(data, issuedOn));
}
