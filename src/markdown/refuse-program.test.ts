import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALLOWED_ELEMENTS } from '../content-components/allow-list.ts';
import { fileUrl } from '../site/urls.ts';
import { findBodyFaults } from './body-faults.ts';
import { bodyParts } from './body-parts.ts';

/** What the build keeps of an entry's body, or the error that stops it. */
const render = (body: string) => bodyParts(body, `${process.cwd()}/content/tin-tuc/tin.mdx`);

const HEAD = '   \n           \n   \n\n';

describe('the Markdown pipeline', () => {
  it.each([
    ['an import', 'import fs from "node:fs"'],
    ['an import that would abort the parser', "import '\\"],
    ['an export', 'export const phi = 100000'],
    ['an expression of its own', '{process.version}'],
    ['an expression in a sentence', 'Phí {100.000} đồng'],
    ['an expression of words', 'Phí {100 000 đồng}'],
    ['an attribute that is computed', '<LuuY tieu-de={process.cwd()}>a</LuuY>'],
    ['attributes spread', '<LuuY {...process.env}>a</LuuY>'],
    ['HTML', '<div onclick="x()">a</div>'],
    ['an HTML line break', 'một<br/>hai'],
    ['a script', '<script>alert(1)</script>'],
    ['a component of nobody', '<Bang />'],
    ['an address in angles', '<https://coquan.example>'],
    ['a number after <', '<5 ngày'],
    ['a component never closed', '<LuuY>'],
    ['a picture whose address does not decode', '![Một cửa](tep/100%.png)'],
    ['a picture of a name with marks', '![Một cửa](tep/một-cửa.png)'],
    ['a link that would run', '[bấm](javascript:alert(1) (đề))'],
    ['a link that would run, hidden by a tab', '[bấm](java&Tab;script:alert(1))'],
    ['a link to a file of the reader', '[bấm](<file:///C:/a b.doc>)'],
    ['a link that hides its host', '[bấm](/\\vi-du.example/)'],
    ['a definition that would run', '> [bấm]: data:text/html,1\n\n[bấm]'],
    ['a picture by reference', '![Một cửa][1]\n\n[1]: tep/mot-cua.png'],
  ])('refuses %s, saying where and what to write', async (_, body) => {
    await expect(render(`${HEAD}Chữ.\n\n${body}`)).rejects.toMatchObject({
      name: 'BodyRefused',
      line: 7,
      message: expect.stringMatching(/^content\/tin-tuc\/tin\.mdx:7:\d+ – .+; .+/),
    });
  });

  it('takes text, code and allowed components, and leaves them as written', async () => {
    const parts = await render(`${HEAD}Phí < 5 "đồng" -- \`{x}\`...\n\n<LuuY>\n\nMột.\n\n</LuuY>`);
    expect(parts).toEqual([
      { html: '<p>Phí &lt; 5 "đồng" -- <code>{x}</code>...</p>\n' },
      { name: 'LuuY', attributes: {}, parts: [{ html: '<p>Một.</p>' }] },
    ]);
  });

  it.each(['tep/mot-cua.png', '/tep/mot-cua.png', '../../../tep/mot-cua.png'])(
    'gives the picture %s its address',
    async (path) => {
      const image = `<img src="${fileUrl('tep/mot-cua.png')}" alt="Một cửa">`;
      expect(await render(`![Một cửa](${path})`)).toEqual([{ html: `<p>${image}</p>` }]);
    },
  );

  it.each([
    ['quotes', '>'.repeat(20_000)],
    ['lists', '- '.repeat(20_000)],
    ['emphasis', '**a '.repeat(20_000) + 'b** '.repeat(20_000)],
    ['open brackets', '['.repeat(50_000) + ' `a`'],
    ['letters written as &amp;', '&amp;'.repeat(20_000)],
    ['letters behind backslashes', `${'\\\\'.repeat(20_000)} \`{a}\``],
    ['closing brackets', `${']'.repeat(50_000)} \`a\`, \`{a}\``],
    ['addresses', 'http://'.repeat(20_000)],
    ['braces', '{'.repeat(100_000)],
    ['components', '<LuuY>'.repeat(20_000) + '</LuuY>'.repeat(20_000)],
  ])('refuses %s that would overflow or hang the parser', async (_, body) => {
    await expect(render(body)).rejects.toMatchObject({ name: 'BodyRefused', line: 1 });
  });
});

const PIECES = [
  ...[
    'import ',
    'export ',
    'import {',
    'export const a = ',
    '{',
    '}',
    '{1}',
    '{...',
    '<',
    '>',
    '/>',
    '</',
    '<b>',
  ],
  ...[
    '<!--',
    '-->',
    '`',
    '``',
    '```\n',
    '~~~\n',
    '\n',
    '\n\n',
    '\r\n',
    '  ',
    '    ',
    '\t',
    '- ',
    '> ',
    '1. ',
    '# ',
  ],
  ...[
    '| a |\n|---|\n',
    '\\',
    '"',
    "'",
    '=',
    '*',
    '**',
    '_',
    '~',
    '[',
    '](',
    ')',
    '![',
    '[^1]',
    '[^1]: ',
    '---\n',
    '+++\n',
  ],
  ...[
    '&lt;',
    '&#0;',
    '//',
    '/*',
    '*/',
    '${',
    '$',
    ':',
    '\0',
    '\u2028',
    '\uFEFF',
    '\u00A0',
    '😀',
    'ữ',
    'Đ',
    'ngày',
    '5',
  ],
  ...ALLOWED_ELEMENTS.flatMap((name) => [`<${name}>`, `</${name}>`, `<${name} `]),
  ...[
    '<LuuY>\n\n',
    '\n\n</LuuY>\n',
    'ma="a-b"',
    'tep="tep/a.png"',
    'mo-ta="x"',
    ' a={1}',
    '<ThuTuc ma="a" />',
  ],
];

const CALM = [
  ...[
    'Nộp hồ sơ ',
    'trong 5 ngày',
    '. ',
    '\n',
    '\n\n',
    '- ',
    '1. ',
    '> ',
    '**đậm** ',
    '`{x}` ',
    '< 5 ',
    '\\{ ',
  ],
  ...['<LuuY>\n\nMột.\n\n</LuuY>\n\n', '<ThuTuc ma="a" /> ', '\n\n<Hinh tep="tep/a.png" mo-ta="x" />\n\n'],
  ...['![Một cửa](tep/a.png)', '[chữ](https://coquan.example) ', '| a |\n| --- |\n| b |\n\n', '## Mục\n\n'],
];

describe('check and the pipeline', () => {
  it('never disagree about a body, and nothing aborts the process', async () => {
    const piece = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...CALM) },
      { weight: 1, arbitrary: fc.constantFrom(...PIECES) },
    );
    const bodies = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));
    const outcomes = { taken: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => {
        const refused = findBodyFaults(body).length > 0;
        const outcome = await render(body).then(
          () => 'taken',
          (error: Error) => error.name,
        );
        expect(outcome).toBe(refused ? 'BodyRefused' : 'taken');
        outcomes[refused ? 'refused' : 'taken']++;
      }),
      { seed: 20261124, numRuns: 10_000 },
    );
    expect(Math.min(outcomes.taken, outcomes.refused)).toBeGreaterThan(1000);
  });
});
