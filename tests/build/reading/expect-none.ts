import { expect } from 'vitest';

/** Something wrong: what, and where. */
export interface Finding {
  what: string;
  where: string;
}

const SHOWN = 25;

/** Expects that nothing was found wrong; otherwise shows each kind of fault once, with its first place and how often it occurs. */
export function expectNone(findings: readonly Finding[]): void {
  const kinds = [...Map.groupBy(findings, ({ what }) => what)].map(
    ([what, places]) => `${what} (${places.length}×, first: ${places[0]?.where ?? ''})`,
  );
  const more = kinds.length > SHOWN ? [`… and ${kinds.length - SHOWN} more kinds`] : [];
  expect([...kinds.slice(0, SHOWN), ...more]).toEqual([]);
}
