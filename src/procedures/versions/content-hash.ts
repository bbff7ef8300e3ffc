import { hash } from 'node:crypto';
import { canonicalText } from '../../entry-text/canonical.ts';
import { OFFICIAL_PARTS } from '../schema/official-parts.ts';
import type { Procedure } from '../schema/schema.ts';

/** The record's bookkeeping and search words, which no board shows. */
const NOT_POSTED: readonly string[] = ['keywords', 'serviceGroups', 'awaiting'] satisfies (keyof Procedure)[];

/** What only some entries have; where it is empty the mark stays that of the other parts. */
const SOMETIMES: readonly (keyof Procedure)[] = ['paperCounts', 'plainFacts', 'formNumbers', 'leftToPortal'];

/** What is posted: the official parts, and what is said of them where the record is silent or overridden. */
const POSTED_PARTS: readonly (keyof Procedure)[] = [
  ...OFFICIAL_PARTS.filter((part) => !NOT_POSTED.includes(part) && !SOMETIMES.includes(part)),
  'fileSets',
  'declaredNone',
  'silentInRecord',
  'overriddenBy',
];

/**
 * The mark of a procedure's official text: the same words give the same twelve signs, so that a sheet on the board can
 * be held against the page (Nghị định 63/2010/NĐ-CP art. 26.2: database, portal and counter say the same).
 * @example contentHash(procedure) // '3fa1 09bc 77de'
 */
export function contentHash(procedure: Procedure): string {
  const sometimes = SOMETIMES.filter((part) => !isEmpty(procedure[part]));
  const parts = [...POSTED_PARTS, ...sometimes].map((part) => [part, procedure[part] ?? null]);
  const digest = hash('sha256', canonicalText(parts).normalize('NFC'));
  return digest.slice(0, 12).replace(/(.{4})(?=.)/g, '$1 ');
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0);
