import type { Entry, Rule } from '../../../content/content.ts';

type Filed = Entry<'legalDocuments'>;
const RELATIONS = ['replacedBy', 'amendedBy'] as const;

/**
 * A document comes after those that it replaces or amends; chains that lead back to where they began would leave readers
 * without one that holds (requirement L16). The other direction of each relation is derived, so the two always agree.
 */
export const documentChainsRunForward: Rule = {
  id: 'document-chains-run-forward',
  severity: 'error',
  description: 'Văn bản thay thế, sửa đổi phải ban hành sau và không nối thành vòng',
  *check(content) {
    const byId = new Map(content.entries.legalDocuments.map((entry) => [entry.id, entry]));
    for (const entry of byId.values())
      for (const relation of RELATIONS)
        for (const [index, id] of (entry.fields[relation] ?? []).entries()) {
          const later = byId.get(id);
          if (!later) continue;
          const message = faultOf(entry, later, byId);
          if (message)
            yield {
              in: entry,
              path: [relation, index],
              message,
              advice: `sửa ${relation}, hoặc sửa ngày của hai văn bản`,
            };
        }
  },
};

function faultOf(entry: Filed, later: Filed, byId: ReadonlyMap<string, Filed>): string | undefined {
  const [from, to] = [entry.fields.issuedOn, later.fields.issuedOn];
  if (from !== undefined && to !== undefined && to < from)
    return `${later.fields.number ?? later.id} ban hành ngày ${to}, trước văn bản này (${from})`;
  const ring = wayTo(entry.id, [later.id], byId);
  return ring && `nối thành vòng: ${[entry.id, ...ring].join(' → ')}`;
}

/** The documents on a way from the last of `way` to `goal`, the goal included, if there is one. */
function wayTo(
  goal: string,
  way: readonly string[],
  byId: ReadonlyMap<string, Filed>,
): readonly string[] | undefined {
  const fields = byId.get(way.at(-1) ?? goal)?.fields;
  for (const next of RELATIONS.flatMap((relation) => fields?.[relation] ?? [])) {
    if (next === goal) return [...way, next];
    const found = way.includes(next) ? undefined : wayTo(goal, [...way, next], byId);
    if (found) return found;
  }
  return way.at(-1) === goal ? way : undefined;
}
