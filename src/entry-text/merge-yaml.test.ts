import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { mergeYaml } from './merge-yaml.ts';
import { canonicalText } from './canonical.ts';
import { yamlText } from './yaml-text.ts';

const word = fc.constantFrom(
  'a',
  'Đường số 1',
  '1.001190',
  '02943',
  'yes',
  '# không',
  'dòng một\ndòng hai',
  'x: y',
  '"',
  "'",
);
const value = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    word,
    fc.integer({ min: 0, max: 99 }),
    fc.boolean(),
    fc.array(tie('node'), { minLength: 1, maxLength: 4 }),
    fc.dictionary(fc.constantFrom('ma', 'ten', 'so', 'ghi-chu'), tie('node'), { minKeys: 1, maxKeys: 4 }),
  ),
})).node;
const group = fc.dictionary(fc.constantFrom('ma', 'ten', 'so', 'ghi-chu', 'nguon'), value, {
  minKeys: 1,
  maxKeys: 5,
});

describe('changing YAML in place', () => {
  it('always reads as the value wanted, whatever stood there', () => {
    fc.assert(
      fc.property(group, group, (old, wanted) => {
        const text = mergeYaml(yamlText(old), wanted);
        expect(canonicalText(parse(text))).toBe(canonicalText(wanted));
      }),
      { numRuns: 2000, seed: 26 },
    );
  });

  it('never touches a comment of a field that stays as it is', () => {
    fc.assert(
      fc.property(group, fc.integer({ min: 100, max: 200 }), (old, number) => {
        const text = `# đầu tệp\n${yamlText({ ...old, so: 1 })}# cuối tệp\n`;
        const changed = mergeYaml(text, { ...old, so: number });
        expect([changed.startsWith('# đầu tệp\n'), changed.endsWith('# cuối tệp\n')]).toEqual([true, true]);
      }),
      { numRuns: 500, seed: 26 },
    );
  });
});
