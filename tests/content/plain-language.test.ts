import { expect, it } from 'vitest';
import { RULES } from '../../scripts/check/rules/index.ts';
import { content } from './project-content.ts';

const rules = RULES.filter(({ id }) => id.startsWith('plain-language'));

it('the project’s own texts are plain: short sentences, explained abbreviations, no office language', () => {
  const told = rules.flatMap((rule) =>
    [...rule.check(content)].map(({ in: { file }, value, message }) => `${file}: ${value} (${message})`),
  );
  expect(rules.length).toBeGreaterThanOrEqual(5);
  expect(told).toEqual([]);
});
