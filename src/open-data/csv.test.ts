import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText, csvText, valueAt } from './csv.ts';

const read = (text: string): string[][] => parse(text, { bom: true, relaxColumnCount: false });

describe('a table for spreadsheets', () => {
  it('is told apart as Vietnamese by Excel, and ends its lines as RFC 4180 wants', () =>
    expect(csvText(['a'], [{ a: 'đ' }])).toBe('\uFEFFa\r\nđ\r\n'));

  it('is read by another parser as what was written, whatever a cell holds', () =>
    fc.assert(
      fc.property(fc.array(fc.record({ a: fc.string(), b: fc.string({ unit: 'grapheme' }) })), (rows) => {
        const cells = read(csvText(['a', 'b'], rows)).slice(1);
        const plain = (text: string): string => text.replace(/^'(?=[=+\-@\t\r])/, '');
        expect(cells.map((row) => row.map(plain))).toEqual(rows.map(({ a, b }) => [plain(a), plain(b)]));
      }),
    ));

  it.each(['=1+1', '+84', '-1', '@SUM(A1)', '\t=1', '\r=1'])('runs nothing: %j', (formula) =>
    expect(read(csvText(['a'], [{ a: formula }]))[1]).toEqual([`'${formula}`]),
  );

  it('holds a list in one cell, and what is below it by its path', () => {
    const record = { audience: ['a', 'b'], channels: [{ kind: 'post', costs: [1] }, { kind: 'online' }] };
    expect(cellText(valueAt(record, 'audience'))).toBe('a; b');
    expect(cellText(valueAt(record, 'channels.*.kind'))).toBe('post; online');
    expect(cellText(valueAt(record, 'channels.*.none'))).toBe('; ');
    expect(cellText(valueAt(record, 'nothing.at.all'))).toBe('');
  });
});
