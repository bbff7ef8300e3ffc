import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../scripts/check/rules/index.ts';
import { allMistakes } from '../../scripts/guide/mistakes.ts';
import { MISTAKES } from '../../scripts/guide/paths.ts';
import { saidOfMistake } from '../../scripts/guide/said-of-mistake.ts';
import { checkFolder, withContent } from './content-folder.ts';

/** What the reading of files and the schemas find, before any rule of its own. */
const READING = [
  'file-encoding',
  'front-matter',
  'placeholder',
  'required',
  'shape',
  'stray-file',
  'unknown-key',
  'value',
  'yaml',
];

const mistakes = allMistakes();

describe('broken entries, one mistake each', () => {
  it('starts from content without a problem, also in the files that only mistakes begin from', () => {
    expect(withContent(checkFolder).problems).toEqual([]);
    for (const file of readdirSync(join(MISTAKES, 'good'))) {
      const { problems } = withContent((dir) => {
        cpSync(join(MISTAKES, 'good', file), join(dir, file));
        return checkFolder(dir);
      });
      expect(problems).toEqual([]);
    }
  });

  it('has one for every rule, and no name twice', () => {
    const proven = new Set(mistakes.map(({ rule }) => rule));
    expect([...proven].sort()).toEqual([...RULES.map(({ id }) => id), ...READING].sort());
    expect(new Set(mistakes.map(({ name }) => name)).size).toBe(mistakes.length);
  });

  it.each(mistakes)('$rule: $name', (mistake) => {
    const { also, message, ...place } = mistake.finds;
    const { problems } = saidOfMistake(mistake);
    expect(problems).toContainEqual(
      expect.objectContaining({ ...place, rule: mistake.rule, message: expect.stringContaining(message) }),
    );
    expect(problems.map(({ rule }) => rule).sort()).toEqual([mistake.rule, ...also].sort());
    if (place.field === undefined) expect(problems[0]?.field).toBeUndefined();
  });
});
