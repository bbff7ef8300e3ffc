import type { ChangeRow } from './state-changes.ts';

/** What a decision, or a version of a procedure, changed on one day in one way; `rows` in the order given. */
export interface ChangesOfDecision extends Pick<ChangeRow, 'day' | 'kind' | 'decisions' | 'version'> {
  rows: ChangeRow[];
}

const numberOf = ({ decisions, version, code }: ChangeRow): string =>
  decisions.map(({ id }) => id).join(' ') || (version?.data.decision.number ?? code);

/** Rows of one day, kind and decision together, in the order of their first rows. */
export const byDecision = (rows: readonly ChangeRow[]): ChangesOfDecision[] =>
  [...Map.groupBy(rows, (row) => [row.day, row.kind, numberOf(row)].join(' ')).values()].flatMap((group) =>
    group[0] ? [{ ...group[0], rows: group }] : [],
  );
