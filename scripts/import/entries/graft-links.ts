import { isGroup } from '../../../src/fields/is-group.ts';
import { EDITORS_LINKS } from '../../../src/procedures/versions/official-digest.ts';

/** What an item is called, so that its link is found again after the source changed. */
const NAMES = ['number', 'name'];

/**
 * New official words with the links that editors had tied to the old ones: an office, a document, an announcement or
 * a form's file stays linked as long as the item bears the same name or number.
 */
export function graftLinks(official: unknown, old: unknown): unknown {
  const links: Links = new Map();
  collect(old, '', links);
  return links.size === 0 ? official : graft(official, '', links);
}

/** By the kind of thing (the fields that lead to it) and its name. */
type Links = Map<string, Record<string, unknown>>;

function collect(value: unknown, kind: string, links: Links): void {
  if (Array.isArray(value)) for (const item of value) collect(item, kind, links);
  if (!isGroup(value)) return;
  const own = Object.entries(value).filter(([key]) => EDITORS_LINKS.includes(key));
  if (own.length > 0) links.set(kind + nameOf(value), Object.fromEntries(own));
  for (const [key, item] of Object.entries(value)) collect(item, `${kind}${key}.`, links);
}

function graft(value: unknown, kind: string, links: Links): unknown {
  if (Array.isArray(value)) return value.map((item) => graft(item, kind, links));
  if (!isGroup(value)) return value;
  const inner = Object.entries(value).map(
    ([key, item]) => [key, graft(item, `${kind}${key}.`, links)] as const,
  );
  return { ...Object.fromEntries(inner), ...links.get(kind + nameOf(value)) };
}

function nameOf(value: Record<string, unknown>): string {
  return String(NAMES.map((key) => value[key]).find((said) => typeof said === 'string'));
}
