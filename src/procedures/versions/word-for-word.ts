import { OFFICIAL_PARTS } from '../schema/official-parts.ts';
import type { Procedure } from '../schema/schema.ts';
import { digest } from './official-digest.ts';

/** What the import brings along beside the words: how the record is filed and found, and what is asked of offices. */
const NO_WORDS: readonly string[] = [
  'sector',
  'serviceGroups',
  'keywords',
  'awaiting',
] satisfies (typeof OFFICIAL_PARTS)[number][];

/**
 * Whether a procedure's official part reads as the national database had it: every part bears the print that the import
 * left of it, so no editor has rewritten, added or taken out one since.
 */
export function isWordForWord(procedure: Procedure): boolean {
  const { imported } = procedure.source;
  return (
    imported !== undefined &&
    OFFICIAL_PARTS.every((part) => NO_WORDS.includes(part) || digest(procedure[part]) === imported[part])
  );
}
