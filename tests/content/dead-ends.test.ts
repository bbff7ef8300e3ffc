import { expect } from 'vitest';
import { keysOf, textsWith } from '../../scripts/content/texts.ts';
import { procedureCodesOf } from '../../src/life-events/procedure-codes.ts';
import { content, itHere } from './project-content.ts';

const { entries, lists } = content;
const pages = new Set([
  ...entries.procedures.map(({ fields }) => fields.code),
  ...entries.elsewhere.flatMap(({ fields }) => (fields.official ?? []).map(({ code }) => code)),
]);
const CODE = /(?<![\d.,])\d\.\d{6}(?![\d]|\.\d)/g;
/** What no reader meets, and sources, which are links to the records that they name. */
const UNREAD = new Set(['awaiting', 'acknowledged', 'differsFromRecord', 'sources']);

/** Every code that readers meet, with where: what the lists name, and what stands in any field or body, marks too. */
const named: [string, string][] = [
  ...(lists.lifeEvents?.value ?? []).flatMap((event) =>
    procedureCodesOf(event).map((code): [string, string] => [`sự kiện ${event.id}`, code]),
  ),
  ...(lists.guides?.value ?? []).flatMap(({ id, outcomes }) =>
    outcomes.flatMap((outcome) =>
      outcome.procedures.map(({ code }): [string, string] => [`${id}/${outcome.id}`, code]),
    ),
  ),
  ...(lists.popular?.value?.procedures ?? []).map((code): [string, string] => ['hay dùng', code]),
  ...(lists.crossRules?.value ?? []).flatMap((rule) =>
    (JSON.stringify(rule).match(CODE) ?? []).map((code): [string, string] => [`quy định ${rule.id}`, code]),
  ),
  ...[...textsWith(content, CODE)].flatMap((piece) =>
    UNREAD.has(keysOf(piece)[0] ?? '')
      ? []
      : (piece.words.match(CODE) ?? []).map((code): [string, string] => [piece.in.file, code]),
  ),
];

itHere('every code that a reader meets leads to a page of this site', () => {
  expect(named.length).toBeGreaterThan(300);
  expect([...new Set(named.filter(([, code]) => !pages.has(code)).map((each) => each.join(': ')))]).toEqual(
    [],
  );
});
