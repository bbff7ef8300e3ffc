import { describe, expect, it } from 'vitest';
import { formatLedger, parseLedger } from './ledger.ts';

describe('the ledger of published addresses', () => {
  const lines = [
    { path: 'thu-tuc/b/', since: '2026-11-24', identity: 'procedures:1.001193' },
    { path: '', since: '2026-11-24', identity: undefined },
    { path: 'co-quan/a/', since: '2026-12-01', identity: 'offices:Phòng Thử | Tỉnh Thử' },
  ];

  it('reads what it wrote, in the order of the addresses', () => {
    const { published, broken } = parseLedger(formatLedger(lines));
    expect(published).toEqual([lines[1], lines[2], lines[0]]);
    expect(broken).toEqual([]);
  });

  it('comes out the same whatever the order', () =>
    expect(formatLedger(lines.toReversed())).toBe(formatLedger(lines)));

  it.each([
    '/thu-tuc/a/ 2026-11-24',
    'thu-tuc/a 2026-11-24',
    'thu-tuc/a/',
    'thu-tuc/a/ 2026-02-30',
    'thu-tuc/a/ hôm nay',
    'thu-tuc/../a/ 2026-11-24',
    `thu-tuc/${'a'.repeat(300)}/ 2026-11-24`,
    `${'a/'.repeat(2000)} 2026-11-24`,
    '../../scripts/ 2026-11-24',
    'thu-tuc/./a/ 2026-11-24',
    'thu-tuc//a/ 2026-11-24',
    'thu-tuc/:splat/ 2026-11-24',
    'thu-tuc/*/ 2026-11-24',
    'thu-tuc/a"/ 2026-11-24',
    'thu-tuc/$uri/ 2026-11-24',
    'thu-tuc/%2e%2e/ 2026-11-24',
    'thu-tuc\\a/ 2026-11-24',
  ])('names the line that it can’t read: %s', (row) =>
    expect(parseLedger(`# đầu\n${row}\n`).broken).toEqual([{ line: 2, text: row }]),
  );
});
