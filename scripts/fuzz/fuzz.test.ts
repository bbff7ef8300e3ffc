import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Dice } from './dice.ts';
import { caseOf, KINDS } from './kinds.ts';
import { tableOf } from './table.ts';

const run = promisify(execFile);

describe('hostile inputs', () => {
  it('are the same for the same seed', () => {
    const texts = (seed: number): string[] =>
      Array.from({ length: 20 }, (_, at) => caseOf(seed, at).dice.text());
    expect(texts(1)).toEqual(texts(1));
    expect(texts(1)).not.toEqual(texts(2));
    expect(new Set(texts(1)).size).toBeGreaterThan(15);
    expect(new Dice(7).spoiled('một hai ba')).not.toBe('một hai ba');
  });
  it('are of every kind', () => expect(KINDS.reduce((sum, { share }) => sum + share, 0)).toBe(100));
  it('crash, stall and lose nothing', async () => {
    const { stdout } = await run('node', ['scripts/fuzz/main.ts', '--count', '600', '--no-builds']);
    expect(stdout).toContain(
      '600 đầu vào: 0 lần hỏng, 0 lần treo quá 5 giây, 0 lần lộ nội dung lạ, 0 lần mất dữ liệu.',
    );
  });
});

it('the table counts what became of each kind', () => {
  const table = tableOf([
    { kind: 'một', counts: { accepted: 2, crash: 1 }, slowest: 12.4 },
    { kind: 'hai', counts: { lost: 1 }, slowest: 0 },
  ]);
  expect(table.split('\n')[1]).toMatch(/^một +3 +2 +0 +1 +0 +0 +0 +12 ms$/);
  expect(table).toContain(
    '4 đầu vào: 1 lần hỏng, 0 lần treo quá 5 giây, 0 lần lộ nội dung lạ, 1 lần mất dữ liệu.',
  );
});
