import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('the command beside the table of faults runs every test that the table names', () => {
  const [, told = ''] =
    /^## Hỏng ở đâu thì sao$([^]*?)^## /m.exec(readFileSync('docs/xuat-ban.md', 'utf8')) ?? [];
  const [, units = '', browser = ''] =
    /^npx vitest run --project=unit (.*) && npx playwright test --project=samples (.*)$/m.exec(told) ?? [];
  const named = [...told.matchAll(/`((?:scripts|tests)\/\S+\.test\.ts)`/g)].map(([, file = '']) => file);
  expect(named.length).toBeGreaterThan(10);
  for (const file of named) {
    const patterns = (file.startsWith('tests/e2e/') ? browser : units).split(' ').filter(Boolean);
    expect([file, existsSync(file), patterns.some((pattern) => file.includes(pattern))]).toEqual([
      file,
      true,
      true,
    ]);
  }
});
