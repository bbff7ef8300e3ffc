import { type Procedure, procedureSchema } from '../../../src/procedures/schema/schema.ts';
import { mapRecord } from './map-record.ts';
import { emptyLog, type MappingLog } from './mapping-log.ts';
import type { OfficialProcedure } from './official-procedure.ts';
import { type OfficialDetail, type OfficialNamed, recordSchema } from '../reading/record-schema.ts';

/** A record whose shape is the national portal's. */
export type Recognised = { detail: OfficialDetail } | { problems: string[] };

/** Checks the shape of what was read. A bare detail without the outer id, code and name is taken too. */
export function recogniseRecord(value: unknown): Recognised {
  const bare = typeof value === 'object' && value !== null && !('detail' in value);
  const result = recordSchema.safeParse(bare ? { detail: value } : value);
  if (result.success) return { detail: result.data.detail };
  return {
    problems: result.error.issues.map(
      ({ path, code }) => `trường ${path.join('.')} thiếu hoặc sai kiểu (${code})`,
    ),
  };
}

/** The official part of an entry and how the site reads it, or everything that keeps the record from becoming one. */
export type Understood =
  { official: OfficialProcedure; procedure: Procedure; log: MappingLog } | { problems: string[] };

/**
 * Maps the record and proves that the result is a valid entry. The address and the day of retrieval, which the caller
 * knows, are not looked at.
 */
export function understandRecord(
  detail: OfficialDetail,
  sectorOf: (category: OfficialNamed) => string,
): Understood {
  const log = emptyLog();
  const official = mapRecord(detail, sectorOf, log);
  if (log.problems.length > 0) return { problems: [...new Set(log.problems)] };
  const entry = procedureSchema.safeParse({
    ...official,
    portalId: detail.id,
    source: { kind: 'national-database', retrievedOn: '2000-01-01' },
  });
  return entry.success
    ? { official, procedure: entry.data, log }
    : { problems: sayIssues(entry.error.issues) };
}

/** What the schema has against an entry, with the field. */
export function problemsOfEntry(entry: unknown): string[] {
  const result = procedureSchema.safeParse(entry);
  return result.success ? [] : sayIssues(result.error.issues);
}

const sayIssues = (issues: readonly { path: PropertyKey[]; message: string }[]): string[] =>
  issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
