import { expect, it } from 'vitest';
import { calendarOf } from '../../scripts/content/calendar.ts';
import { establishing } from '../../src/calendar/history.ts';
import { content } from './project-content.ts';

it('the decision of every procedure, whole or with the facts alone, stands among the announcements, with the same issuer and day', () => {
  const versions = calendarOf(content).families.flatMap(({ history }) =>
    history.versions.map(({ version }) => ({ version, effect: establishing(version, history.effects) })),
  );
  expect(versions.length).toBeGreaterThanOrEqual(content.entries.procedures.length);
  expect(
    versions
      .filter(
        ({ version: { data }, effect }) =>
          effect?.decision.data.issuer !== data.decision.issuer ||
          effect.decision.data.signedOn !== data.decision.signedOn,
      )
      .map(({ version }) => version.entry.file),
  ).toEqual([]);
});
