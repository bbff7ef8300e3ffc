import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { keysOf, textsWith } from '../../scripts/content/texts.ts';
import { decisionNumber } from '../../src/calendar/decision-number.ts';
import { citedNumber } from '../../src/legal-documents/cited-number.ts';
import { MAY_CITE, numbersInText } from '../../src/legal-documents/numbers-in-text.ts';
import { tierOf } from '../../src/procedures/tier.ts';
import { content, itHere } from './project-content.ts';

interface Exception {
  reason: string;
  numbers: string[];
}
const exceptions = parse(
  readFileSync('tests/content/documents-without-entry.yaml', 'utf8'),
) as readonly Exception[];
const excepted = exceptions.flatMap(({ numbers }) => numbers);

const { entries } = content;
const known = new Set([
  ...entries.legalDocuments.map(({ fields }) => fields.number),
  ...entries.announcements.map(({ fields }) => decisionNumber(fields.number ?? '')),
]);
const isKnown = (number: string) => known.has(number) || known.has(citedNumber(number) ?? '');

/** What no reader meets: questions to offices, reasons for the checks, and how a source writes a number. */
const UNREAD = new Set(['awaiting', 'acknowledged', 'asInSource', 'differsFromRecord', 'imported', 'copied']);
const isMatterSource = (file: string, key: string) => file.includes('/noi-khac/') && key === 'sources';

/** The numbers of a page's words. Of a matter elsewhere, the decisions behind its record are told by the record's own link. */
const inWords = [...textsWith(content, MAY_CITE)].flatMap((piece) => {
  const [key = ''] = keysOf(piece);
  const { file } = piece.in;
  const isTyped = 'list' in piece.in && piece.in.list === 'synonyms';
  if (UNREAD.has(key) || key === 'legalBasis' || isMatterSource(file, key) || isTyped) return [];
  return numbersInText(piece.words).map(({ written, likely }) => ({ file, number: likely ?? written }));
});

/** The legal bases of a procedure, in the right form where one can be told. */
const inBases = entries.procedures.map((entry) => ({
  file: entry.file,
  isGuided:
    tierOf({ leftToPortal: entry.fields.leftToPortal ?? [], summary: entry.fields.summary }) === 'guided',
  numbers: (entry.fields.legalBasis ?? []).flatMap(({ number, document }) =>
    document === undefined ? [citedNumber(number) ?? number] : [],
  ),
}));

/** How many procedures with the facts alone may share a basis of which the site tells only the number. */
const MOST_SHARED = 4;
const shared = Map.groupBy(
  inBases.flatMap(({ numbers }) => [...new Set(numbers)]),
  (number) => number,
);
const cited = [
  ...inWords,
  ...inBases.flatMap(({ file, isGuided, numbers }) =>
    numbers
      .filter((number) => isGuided || (shared.get(number)?.length ?? 0) > MOST_SHARED)
      .map((number) => ({ file, number })),
  ),
];

itHere(
  'every document that a page cites has an entry, or stands among the exceptions with its reason',
  () => {
    expect(cited.length).toBeGreaterThan(1500);
    const missing = cited.filter(({ number }) => !isKnown(number) && !excepted.includes(number));
    expect([...new Set(missing.map(({ file, number }) => `${number}: ${file}`))].sort()).toEqual([]);
  },
);

itHere('every exception has a reason, is cited and has no entry', () => {
  const numbers = new Set(cited.map(({ number }) => number));
  expect(excepted.filter((number) => !numbers.has(number) || isKnown(number))).toEqual([]);
  expect(exceptions.filter(({ reason }) => reason.length < 20)).toEqual([]);
  expect(excepted).toEqual([...new Set(excepted)]);
});
