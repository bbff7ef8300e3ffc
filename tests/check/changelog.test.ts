import { spawnSync } from 'node:child_process';
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

const git = (...args: string[]): string => spawnSync('git', args, { encoding: 'utf8' }).stdout;

it('each tag of this clone is annotated, and is the version of its own package and of its own changes', () => {
  const kinds = git('tag', '--list', 'v[0-9]*', '--format', '%(refname:short) %(objecttype)')
    .split('\n')
    .filter(Boolean);
  for (const [tag = '', kind] of kinds.map((line) => line.split(' '))) {
    expect([tag, kind]).toEqual([tag, 'tag']);
    expect(JSON.parse(git('show', `${tag}:package.json`))).toMatchObject({ version: tag.slice(1) });
    expect(git('show', `${tag}:CHANGELOG.md`)).toMatch(
      new RegExp(`^## ${RegExp.escape(tag.slice(1))} \\(`, 'm'),
    );
  }
});
