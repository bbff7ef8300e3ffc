import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { frontMatterText } from './yaml-text.ts';
import { officialText } from '../../scripts/import/mapping/official-text.ts';

/** Both versions of YAML that readers go by: 1.1 has more words that aren't text. */
function readers(text: string): unknown[] {
  return [parse(text), parse(text, { version: '1.1' })];
}

const AWKWARD = [
  '1.001190',
  '9.0',
  '1e5',
  '0x1F',
  '0o17',
  '017',
  '1_000',
  '12:30',
  '2026-01-16',
  '2026-01-16T10:00:00Z',
  '.inf',
  '.nan',
  '-',
  '+',
  '~',
  '',
  'null',
  'true',
  'yes',
  'No',
  'on',
  'OFF',
  'y',
  '=',
  '<<',
  '- gạch',
  '* sao',
  '# thăng',
  'a # b',
  'a: b',
  'a:',
  ':a',
  '--- a',
  '---',
  '...',
  '> x',
  '| x',
  '% x',
  '@ x',
  '` x',
  '& x',
  '! x',
  '? x',
  '{a}',
  '[a]',
  'a, b',
  '"nháy"',
  "'nháy'",
  'gạch \\ chéo',
  'đuôi trống  \ndòng sau',
  'tab\tgiữa\n\tđầu dòng',
  'dòng\n\n\ntrống',
  'mềm\u00admại',
  'rộng\u00a0cách',
  '\uf0fc ký hiệu',
  'một\n---\nhai',
  'một\n  thụt\nba',
  'a\n# không phải ghi chú\nb',
  'x\n...\ny',
  'dòng\u2028lạ',
  'cuối\rđơn',
];

describe('front matter', () => {
  it.each(AWKWARD)('gives back %j', (text) => {
    for (const value of [{ text }, { list: [text] }, { deep: [{ name: text, more: [{ text }] }] }])
      for (const read of readers(frontMatterText(value))) expect(read).toEqual(value);
  });

  it('gives back any official text, composed', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({
            unit: fc.constantFrom(
              'a',
              'Đ',
              'ề',
              'e\u0302\u0301',
              ' ',
              '\t',
              '\n',
              '\r\n',
              ':',
              '#',
              '-',
              '"',
              "'",
              '\u00ad',
              '1',
              '.',
              '%',
              '\\',
            ),
          }),
          { maxLength: 4 },
        ),
        (texts) => {
          const list = texts.flatMap((text) => officialText(text) ?? []);
          for (const read of readers(frontMatterText({ list, one: list[0] })))
            expect(read).toEqual(
              JSON.parse(JSON.stringify({ ...(list.length > 0 && { list }), one: list[0] })),
            );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('writes blocks for several lines, quotes for codes, short lists on one line, plain dates', () => {
    expect(
      frontMatterText({
        code: '1.001190',
        levels: ['commune'],
        text: 'một: \nhai',
        decision: { signedOn: '2026-01-16' },
        source: { imported: { name: 'abc' } },
      }),
    ).toBe(
      'code: "1.001190"\nlevels: [commune]\ntext: |-\n  một: \n  hai\ndecision:\n  signedOn: 2026-01-16\nsource:\n  imported:\n    name: "abc"\n',
    );
  });

  it('never folds a long line and leaves out what is absent', () => {
    const long = 'chữ '.repeat(300).trim();
    expect(frontMatterText({ long, gone: undefined, empty: [] })).toBe(`long: ${long}\n`);
  });
});
