import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { dutiesOf, readLedger } from '../../src/compliance/read-ledger.ts';
import { dutySchema } from '../../src/compliance/schema.ts';
import { judgeTests } from './judge-tests.ts';
import { ranTests } from './ran-tests.ts';
import { ledgerStanding } from './standing.ts';
import { standingText } from './standing-text.ts';

const root = mkdtempSync(join(tmpdir(), 'so-viec-'));
afterAll(() => rmSync(root, { recursive: true }));
const file = 'tests/build/vi-du.test.ts';
mkdirSync(join(root, 'tests/build'), { recursive: true });
writeFileSync(
  join(root, file),
  "it('holds', ok);\nit.each(CASES)('%s → %i', ok);\nit(`of ${site.name}`, ok);\n",
);

const verdicts = (
  names: string[],
  ran: [title: string, state: 'passed' | 'failed' | 'skipped'][] | undefined,
) =>
  judgeTests(
    { tests: { [file]: names } },
    { root, ran: new Map(ran && [[file, ran.map(([title, state]) => ({ file, title, state }))]]) },
  ).map(({ verdict }) => verdict);

describe('a test that the ledger names', () => {
  it('passed when each of its cases did', () => {
    expect(
      verdicts(
        ['holds', 'a → *'],
        [
          ['holds', 'passed'],
          ['a → 1', 'passed'],
          ['a → 2', 'passed'],
        ],
      ),
    ).toEqual(['passed', 'passed']);
    expect(
      verdicts(
        ['a → *'],
        [
          ['a → 1', 'passed'],
          ['a → 2', 'failed'],
        ],
      ),
    ).toEqual(['failed']);
  });

  it('does not hold where it was skipped, or where nothing of that name ran', () => {
    expect(verdicts(['holds', 'gone'], [['holds', 'skipped']])).toEqual(['skipped', 'missing']);
  });

  it('is known by its file before any run: as written, by a case or a template', () => {
    const names = ['holds', 'a → 1', '* → *', 'of content', 'gone'];
    expect(verdicts(names, undefined)).toEqual(['not-run', 'not-run', 'not-run', 'not-run', 'missing']);
    expect(judgeTests({ tests: { 'tests/none.test.ts': ['a'] } }, { root, ran: new Map() })).toEqual([
      { file: 'tests/none.test.ts', name: 'a', verdict: 'missing' },
    ]);
  });
});

it('reads what both runners report, whatever group a test stands in', () => {
  const reports = join(root, 'reports');
  mkdirSync(reports);
  const assertionResults = [
    { title: 'holds', status: 'passed' },
    { title: 'later', status: 'pending' },
  ];
  writeFileSync(
    join(reports, 'vitest-site.json'),
    JSON.stringify({ testResults: [{ name: join(root, file), assertionResults }] }),
  );
  const specs = [{ title: 'walks', file: 'a.test.ts', tests: [{ status: 'flaky' }] }];
  const config = { rootDir: join(root, 'tests/e2e') };
  writeFileSync(
    join(reports, 'playwright-samples.json'),
    JSON.stringify({ config, suites: [{ suites: [{ specs }] }] }),
  );
  expect(ranTests(reports, root)).toEqual([
    { file, title: 'holds', state: 'passed' },
    { file, title: 'later', state: 'skipped' },
    { file: 'tests/e2e/a.test.ts', title: 'walks', state: 'failed' },
  ]);
});

it('lets a test be skipped only where another one of the duty passed', () => {
  const duty = dutySchema.parse({
    id: 'A01',
    asks: 'Điều phải làm để thử.',
    force: 'mandatory',
    basis: 'phép thử',
    held: { tests: { [file]: ['holds', 'later'] } },
  });
  const ledger = { laws: new Map(), chapters: [{ letter: 'A', title: 'Thử', duties: [duty] }] };
  const faults = (holds: 'passed' | 'skipped') =>
    ledgerStanding(ledger, '2026-11-24', {
      root,
      ran: new Map([
        [
          file,
          [
            { file, title: 'holds', state: holds },
            { file, title: 'later', state: 'skipped' as const },
          ],
        ],
      ]),
    }).faults.map(({ test }) => test.name);
  expect(faults('passed')).toEqual([]);
  expect(faults('skipped')).toEqual(['holds', 'later']);
});

describe('the ledger of the project', () => {
  const evidence = { root: resolve('.'), ran: new Map() };

  it('names tests that are written, each by its file', () => {
    const missing = dutiesOf(readLedger()).flatMap(({ id, held }) =>
      judgeTests(held, evidence)
        .filter(({ verdict }) => verdict === 'missing')
        .map((test) => `${id} ${test.file}: ${test.name}`),
    );
    expect(missing).toEqual([]);
  });

  it('says plainly that nothing ran, what ends within 60 days, and whose duty it is', () => {
    const text = standingText(ledgerStanding(readLedger(), '2026-12-30', evidence));
    expect(text).toContain('Chưa chạy: không thấy kết quả của "npm test" trên máy này.');
    expect(text).toContain('66.18/2026/NQ-CP (Cắt giảm thủ tục hành chính): hết ngày 28/02/2027 (D12, F14)');
    expect(standingText(ledgerStanding(readLedger(), '2026-12-29', evidence))).not.toContain(': hết ngày');
    expect(text).toMatch(/A03 +máy chủ .*\(Bắt buộc: /);
  });
});
