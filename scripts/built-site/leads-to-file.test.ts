import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { leadsToFile } from './leads-to-file.ts';

const site = mkdtempSync(join(tmpdir(), 'links-'));
afterAll(() => rmSync(site, { recursive: true }));
mkdirSync(join(site, 'tep'));
for (const file of ['index.html', 'tep/đơn.pdf']) writeFileSync(join(site, file), '');

it.each([
  ['', true],
  ['tep/%C4%91%C6%A1n.pdf', true],
  ['tep/đơn.pdf', true],
  ['tep/', false],
  ['tep', false],
  ['tep/mat.pdf', false],
  ['tep/100%.pdf', false],
  ['tep/%00', false],
])('knows whether "%s" leads to a file: %s', (path, leads) => {
  expect(leadsToFile(site, path)).toBe(leads);
});
