import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepBody } from './keep-body.ts';

const BEFORE = `Đoạn đầu, gõ \`{x}\` và \`<br>\`.[^1]

| Việc | Phí |
| :--- | ---: |
| Sao y | 2.000 |

- [ ] Tờ khai
  - Bản chính

[^1]: Chú thích.`;

/** As Sveltia's editor writes the same body. */
const OPENED = `Đoạn đầu, gõ \\\`{x}\\\` và \\\`<br>\\\`.\\[^1\\]

| Việc | Phí |
| --- | --- |
| Sao y | 2.000 |

- \\[ \\] Tờ khai
    - Bản chính

\\[^1\\]: Chú thích.`;

const edited = (from: string, to: string) => keepBody(BEFORE, OPENED, OPENED.replace(from, to));

describe('a body that went through the form', () => {
  it('is the file’s own when nobody touched it', () => expect(keepBody(BEFORE, OPENED, OPENED)).toBe(BEFORE));

  it('keeps code, notes and marks beside a word that was added', () => {
    expect(edited('Đoạn đầu', 'Đoạn mới ở đầu')).toBe(BEFORE.replace('Đoạn đầu', 'Đoạn mới ở đầu'));
  });

  it('keeps the sides of a table in which a figure changed', () => {
    expect(edited('2.000', '3.000')).toBe(BEFORE.replace('2.000', '3.000'));
  });

  it('lays a list out in one way where something was added to it', () => {
    expect(edited('Bản chính', 'Bản chính\n    - Bản sao')).toContain(
      '- [ ] Tờ khai\n    - Bản chính\n    - Bản sao\n',
    );
  });

  it('takes a block out, and puts one in', () => {
    expect(edited('\n| Việc | Phí |\n| --- | --- |\n| Sao y | 2.000 |\n', '\nĐoạn khác.\n')).toBe(
      BEFORE.replace(/\n\| Việc[^]*2\.000 \|\n/, '\nĐoạn khác.\n'),
    );
  });

  it('takes what was typed in the raw mode, where it looks like neither', () => {
    expect(keepBody('*a*', '_a_', '**a**')).toBe('**a**');
  });

  it('is what was written where the form changes nothing of its own', () => {
    const body = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '*', '|', 'b') });
    fc.assert(
      fc.property(body, body, (before, written) => {
        expect(keepBody(before, before, written)).toBe(written.trim());
      }),
    );
  });
});
