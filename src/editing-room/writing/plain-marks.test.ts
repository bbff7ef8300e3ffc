import fc from 'fast-check';
import { mdxToMdast, type MdastNode } from 'satteri';
import { describe, expect, it } from 'vitest';
import { asShown, plainMarkdown, type Leaf } from './plain-marks.ts';

const leaf = (text: string, more: Partial<Leaf> = {}): Leaf => ({
  text,
  beginsLine: true,
  followsBreak: false,
  isInCell: false,
  ...more,
});

const textIn = (node: MdastNode): string =>
  'value' in node && typeof node.value === 'string'
    ? node.value
    : 'children' in node
      ? (node.children as MdastNode[]).map(textIn).join('')
      : '';

const TYPED = [
  'Phí (*) tính theo hồ sơ. (*) Nộp bản chính; (**) nộp bản sao.',
  '2*3*4 và _chữ_ và a_b_c',
  '2026. Năm thử',
  '1) một',
  '- gạch',
  '+ cộng',
  '# thăng',
  '> lớn hơn',
  '3~5 ngày … 10~20 ngày, ~~x~~',
  '[1] [^1] [a](b) ![c](d) [e]: f',
  '<5 và <b>x</b> và <LuuY>',
  '{x} và `mã`',
  '| a | b |',
  '---',
  '===',
  'C:\\thu \\(x\\) &nbsp; &amp;',
  'Điều 1. Khoản 2',
];

/** The blocks that a page makes of Markdown. */
function shown(markdown: string): { type: string; text: string }[] {
  const tree = mdxToMdast(markdown, { features: { gfm: true } });
  const blocks = 'children' in tree ? (tree.children as MdastNode[]) : [];
  return blocks.map((block) => ({ type: block.type, text: textIn(block) }));
}

describe('text typed in the form', () => {
  it.each(TYPED)('stands on the page as it was typed: %s', (text) => {
    expect(shown(plainMarkdown(leaf(text)))).toEqual([{ type: 'paragraph', text }]);
  });

  it('does so whatever signs stand in it', () => {
    const sign = fc.constantFrom(...'aă 1.)(*_~[]<>{}\\`#-+|&!=:;^/"\'', 'lt;', 'x', '&#35;');
    fc.assert(
      fc.property(fc.string({ unit: sign, minLength: 1, maxLength: 12 }), (typed) => {
        const text = typed.replace(/\s+/g, ' ').trim();
        if (text !== '') expect(shown(plainMarkdown(leaf(text)))).toEqual([{ type: 'paragraph', text }]);
      }),
      { numRuns: 5000 },
    );
  });

  it('leaves addresses whole', () => {
    const text = 'Xem https://vi-du.vn/_a_/b_c và www.vi-du.vn/~x';
    expect(plainMarkdown(leaf(text))).toBe(text);
  });

  it('keeps a bar inside its cell', () => {
    expect(plainMarkdown(leaf('a|b', { beginsLine: false, isInCell: true }))).toBe('a&#124;b');
  });
});

describe('what Sveltia wrote', () => {
  it('is mended text by text, and the marks of buttons stay', () => {
    const written = '2026. Năm **(\\*)** và _nghiêng_ _x_\n\n- Ý một';
    const leaves = [
      leaf('2026. Năm '),
      leaf('(*)', { beginsLine: false }),
      leaf(' và ', { beginsLine: false }),
      leaf('nghiêng', { beginsLine: false }),
      leaf(' _x_', { beginsLine: false }),
      leaf('Ý một'),
    ];
    expect(asShown(written, leaves)).toBe('2026\\. Năm **(\\*)** và _nghiêng_ \\_x\\_\n\n- Ý một');
  });

  it('breaks lines where the form does', () => {
    const leaves = [leaf('Một'), leaf('Hai', { followsBreak: true }), leaf('Ba', { followsBreak: true })];
    expect(asShown('Một\nHai  \nBa', leaves)).toBe('Một\\\nHai  \nBa');
  });

  it('stays where its text is not found', () => {
    expect(asShown('<LuuY>\n\nChữ.\n\n</LuuY>', [leaf('Khác')])).toBe('<LuuY>\n\nChữ.\n\n</LuuY>');
  });
});
