import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { errorsOf } from '../../scripts/content/problem.ts';
import { inventedRecord } from '../samples/invented-record.ts';
import { runImport } from '../../scripts/import/run-import.ts';
import { lendLists } from '../../scripts/test/lend-lists.ts';
import { checkFolder, FIXTURES } from './content-folder.ts';

/** Words that are no words, and some that are. */
const WORDS = [
  'Giấy mẫu',
  'a b',
  'a/b',
  'a.b',
  '2026-01-01',
  '1.0',
  'yes',
  '---',
  '- a: b',
  '{x}',
  '<b>x</b>',
  'x\u202ey',
  'x\u200by',
  'x\u0007y',
  'x\u0000y',
  'e\u0302\u0301',
  '\ufeff',
  '  ',
  '../../x',
  '…',
  '#',
  '"',
  "'",
  'x\ny\r\nz',
  `${' '.repeat(2000)}x`,
  'dài '.repeat(400),
];
const word = fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 12, unit: 'binary' }));
const moment = fc.constantFrom(9e15, -9e15, 1e12, 0, -1, 4e12, 2.5, Number.MAX_VALUE);

/** A record of the national database in which some things are not as they are there. */
const record = fc
  .record(
    {
      id: fc.oneof(fc.uuid(), word),
      code: fc.oneof(
        fc.integer({ min: 0, max: 40 }).map((n) => `9.${String(n).padStart(6, '0')}`),
        word,
      ),
      name: word,
      categoriesDetails: fc.array(fc.record({ name: word, code: word }), { maxLength: 2 }),
      executionSteps: fc.array(fc.record({ name: word, description: word }), { maxLength: 3 }),
      procedureProposal: fc.record({
        proposalNumber: fc.oneof(fc.constant('1/QĐ-THU'), word),
        decisionDate: moment,
        issuingAgency: fc.record({ name: word }),
      }),
      requirementsAndConditions: word,
      resultsDetails: fc.array(fc.record({ name: word }), { maxLength: 2 }),
      legalBasisesDetails: fc.array(fc.record({ name: word, code: word }), { maxLength: 2 }),
      keywords: word,
      note: word,
      dossierReceivingAddresses: word,
    },
    { requiredKeys: [] },
  )
  .map((changes) => JSON.stringify(inventedRecord(changes)));

const line = fc.oneof(
  { weight: 20, arbitrary: record },
  { weight: 1, arbitrary: fc.constantFrom('[]', 'null', '{', '"x"', '['.repeat(50_000), '{"detail":{}}') },
);

it('what an import counts as done is refused by no check, and what it does not is among the rejects', async () => {
  const seen = { created: 0, rejected: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 10, maxLength: 25 }), async (lines) => {
      const root = mkdtempSync(join(tmpdir(), 'import-check-'));
      try {
        const input = join(root, 'nguon.jsonl');
        writeFileSync(input, lines.join('\n'));
        const options = { input, into: join(root, 'content'), level: undefined, sectors: [] };
        lendLists(join(FIXTURES, 'content-base'), options.into);
        const outcome = await runImport(
          { ...options, withoutVertical: false, retrievedOn: '2026-07-20', dryRun: false },
          { say: () => {} },
        );
        expect(errorsOf(checkFolder(options.into))).toEqual([]);
        expect(outcome.created + outcome.unchanged + outcome.updated + outcome.rejects.length).toBe(
          lines.length,
        );
        seen.created += outcome.created;
        seen.rejected += readFileSync(`${options.into}.rejects.jsonl`, 'utf8').trim().split('\n').length;
      } finally {
        rmSync(root, { recursive: true });
      }
    }),
    { seed: 20261124, numRuns: 35 },
  );
  expect(seen.created).toBeGreaterThan(20);
  expect(seen.rejected).toBeGreaterThan(100);
});
