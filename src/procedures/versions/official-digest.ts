import { hash } from 'node:crypto';
import { canonicalText } from '../../entry-text/canonical.ts';

/** What an absent field means; written out or not, it is the same value. */
const DEFAULTS: Record<string, unknown> = {
  currency: 'VND',
  free: false,
  originals: 0,
  copies: 0,
  electronicForm: false,
};
/** Links that editors add to official words; they don't make the words the editors' own. */
export const EDITORS_LINKS: readonly string[] = ['office', 'document', 'announcement', 'file', 'sample'];

/**
 * A short print of an official value: equal for values that read the same whatever their key order, spelled-out
 * defaults, spaces at line ends or editors' links. Nothing at all gives undefined.
 */
export function digest(value: unknown): string | undefined {
  const canonical = reduce(value);
  return canonical === undefined ? undefined : hash('sha256', canonicalText(canonical)).slice(0, 12);
}

/** The value without what says nothing; undefined when nothing is left. */
function reduce(value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'string')
    return (
      value
        .normalize('NFC')
        .replace(/(?<![ \t\r])[ \t\r]+$/gm, '')
        .trim() || undefined
    );
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((item) => reduce(item) ?? null);
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(
    ([key, item]) => !EDITORS_LINKS.includes(key) && DEFAULTS[key] !== item,
  );
  const said = entries
    .map(([key, item]) => [key, reduce(item)] as const)
    .filter(([, item]) => item !== undefined);
  return said.length === 0 ? undefined : Object.fromEntries(said);
}
