import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONTENT_SITE } from '../../scripts/test/sites.ts';
import { dutiesOf, readLedger } from '../../src/compliance/read-ledger.ts';
import { parsePage, textOf } from './reading/dom.ts';

const page = (): string => readFileSync(join(CONTENT_SITE.siteDir, 'tuan-thu/index.html'), 'utf8');
const lines = (): string[] => parsePage(page()).querySelectorAll('main details li').map(textOf);

describe('the page of the duties', () => {
  it('tells each once, in its order, with who holds it or what is missing', () => {
    const duties = dutiesOf(readLedger());
    expect(lines().map((line) => line.slice(0, 3))).toEqual(duties.map(({ id }) => id));
    for (const [at, { asks, held }] of duties.entries()) {
      const line = lines()[at] ?? '';
      expect(line).toContain(asks);
      expect(line).toMatch(/(?:Máy kiểm tra|Máy chủ: .+|Cơ quan phải cho biết: .+|Còn thiếu: .+)\.$/);
      expect(line.includes(`Còn thiếu: ${held.open ?? ''}`)).toBe(held.open !== undefined);
    }
  });

  it('counts them, and is shorter than 60 KB', () => {
    const sums = parsePage(page()).querySelectorAll('main ul')[0];
    const counts = (textOf(sums ?? null).match(/\d+(?= việc)/g) ?? []).map(Number);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(157);
    expect(Buffer.byteLength(page())).toBeLessThan(60_000);
  });
});
