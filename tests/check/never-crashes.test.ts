import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBodyFaults } from '../../src/markdown/body-faults.ts';
import { splitEntry } from '../../src/entry-text/split-entry.ts';
import { decode } from '../../scripts/content/source-text.ts';
import { validate } from '../../scripts/content/validate.ts';
import { parseYaml } from '../../scripts/content/yaml/yaml-source.ts';
import { procedureSchema } from '../../src/procedures/schema/schema.ts';
import { FIXTURES } from './content-folder.ts';
import { PIECES } from './mutations.ts';

const PROCEDURE = readFileSync(join(FIXTURES, 'content-base/thu-tuc/thu-tuc-mau.mdx'), 'utf8');
const RUNS = { seed: 20261124, numRuns: 400 };

/** Everything that one entry goes through; the number of faults. */
function checkBytes(bytes: Uint8Array): number {
  const { text, faults } = decode(bytes);
  if (text === undefined) return faults.length;
  const parts = splitEntry(text);
  if ('message' in parts) return 1;
  const yaml = parseYaml(parts.yaml, parts.yamlOffset);
  return (
    yaml.faults.length +
    validate(procedureSchema, yaml.data ?? {}).faults.length +
    findBodyFaults(parts.body).length
  );
}

const mutation = fc.record({
  at: fc.nat(PROCEDURE.length),
  cut: fc.nat(5),
  insert: fc.constantFrom('', ...PIECES),
});
const mutate = (text: string, changes: { at: number; cut: number; insert: string }[]): string =>
  changes.reduce(
    (result, { at, cut, insert }) => result.slice(0, at) + insert + result.slice(at + cut),
    text,
  );

describe('the checker never crashes', () => {
  it('on random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => checkBytes(bytes) >= 0),
      RUNS,
    );
  });

  it('on random bytes between the marks of a front matter', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200, unit: 'binary' }),
        (text) => checkBytes(Buffer.from(`---\n${text}\n---\n${text}`)) >= 0,
      ),
      RUNS,
    );
  });

  it('on a procedure with a few changes', () => {
    fc.assert(
      fc.property(
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        (changes) => checkBytes(Buffer.from(mutate(PROCEDURE, changes))) >= 0,
      ),
      RUNS,
    );
  });

  it.each([
    ['nested lists', `---\na: ${'['.repeat(20_000)}\n---\n`],
    [
      'nested maps',
      `---\n${Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')}\n---\n`,
    ],
    [
      'a YAML bomb',
      `---\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
        .split('')
        .map((key, index) => `${key}: &${key} [${`*${'abcdefgh'[index] ?? 'a'},`.repeat(9)}]`)
        .join('\n')}\n---\n`,
    ],
    ['a line of 900,000 letters', `---\nname: ${'a '.repeat(450_000)}\n---\n`],
    ['many quotes', `---\nname: ${'"a": '.repeat(5000)}\n---\n`],
    ['many braces and backticks in the body', `---\nname: a\n---\n${'`{<'.repeat(20_000)}`],
  ])('nor hangs on %s', (_, text) => {
    const started = performance.now();
    expect(checkBytes(Buffer.from(text))).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
