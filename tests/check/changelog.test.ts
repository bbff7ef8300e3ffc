import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const text = (file: string): string => readFileSync(file, 'utf8');
const { version } = JSON.parse(text('package.json')) as { version: string };

it('the changes tell of the version that the package has, with its day, and of none twice', () => {
  const told = [...text('CHANGELOG.md').matchAll(/^## (\d+\.\d+\.\d+) \((\d{2}\/\d{2}\/\d{4})\)$/gm)].map(
    ([, number]) => number,
  );
  expect(told[0]).toBe(version);
  expect(told).toEqual([...new Set(told)]);
  expect(text('package-lock.json')).toContain(`"version": "${version}"`);
});

it('each version says what it asks of content', () => {
  const versions = text('CHANGELOG.md')
    .split(/^## (?=\d)/m)
    .slice(1);
  for (const told of versions) expect(told).toContain('Nội dung phải đổi gì: ');
});
