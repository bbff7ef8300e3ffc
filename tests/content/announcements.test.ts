import { expect, it } from 'vitest';
import { calendarOf } from '../../scripts/content/calendar.ts';
import { establishing } from '../../src/calendar/history.ts';
import { content } from './project-content.ts';

it('the decision of every procedure with instructions stands among the announcements, with the same issuer and day', () => {
  const versions = calendarOf(content).families.flatMap(({ history }) =>
    history.versions.map(({ version }) => ({ version, effect: establishing(version, history.effects) })),
  );
  expect(versions.length).toBeGreaterThan(0);
  expect(
    versions
      // Pages with the facts alone name their decision themselves.
      .filter(({ version: { entry } }) => (entry.fields.leftToPortal ?? []).length === 0)
      .filter(
        ({ version: { data }, effect }) =>
          effect?.decision.data.issuer !== data.decision.issuer ||
          effect.decision.data.signedOn !== data.decision.signedOn,
      )
      .map(({ version }) => version.entry.file),
  ).toEqual([]);
});
