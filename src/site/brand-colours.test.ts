import { describe, expect, it } from 'vitest';
import { brandSchema } from './schemas/brand-schema.ts';
import { brandColours, readableColour, USUAL_COLOURS } from './brand-colours.ts';
import { inColours } from '../integrations/brand-look.ts';
import { styleSheet } from '../styles/color-tokens.ts';

const refusal = (colour: string): string =>
  brandSchema
    .safeParse({ colour })
    .error?.issues.map(({ message }) => message)
    .join() ?? '';

describe('the main colour of a unit', () => {
  it('is taken where white letters on it can be read, in light and dark', () => {
    for (const colour of ['#0b4a5a', '#7A1F1F', '#1b5e20', '#000000']) expect(refusal(colour)).toBe('');
    expect(brandColours('#7a1f1f')).toEqual({
      light: '#7a1f1f',
      lightSoft: '#853131',
      dark: '#4f1414',
      darkSoft: '#681a1a',
    });
  });

  it.each(['#f4a75c', '#ffffff', '#ff0000', '#777777'])(
    '%s is refused with the nearest one that is taken',
    (colour) => {
      const nearest = readableColour(colour);
      expect(refusal(colour)).toBe(
        `Chữ trắng trên màu này khó đọc → chọn màu đậm hơn; gần nhất là "${nearest}"`,
      );
      expect(refusal(nearest)).toBe('');
    },
  );

  it('is written with six digits', () => expect(refusal('do')).toContain('Mã màu viết dạng'));

  it('turns the frame of the pages, and not high contrast', () => {
    const own = brandColours('#7a1f1f');
    const tokens = inColours(styleSheet('tokens.css'), false, own);
    expect(tokens).toContain('--ground-strong: light-dark(#7a1f1f, #4f1414);');
    expect(tokens).toContain('--ground-strong-soft: light-dark(#853131, #681a1a);');
    const more = styleSheet('high-contrast.css');
    expect(inColours(more, false, own)).toBe(more);
  });

  it('turns paper, which has no tokens', () =>
    expect(inColours('p { color: #0b4a5a }', true, brandColours('#7a1f1f'))).toBe('p { color: #7a1f1f }'));

  it('is else the one that the tokens write', () => {
    const { light, dark, lightSoft, darkSoft } = USUAL_COLOURS;
    expect(styleSheet('tokens.css')).toContain(`--ground-strong: light-dark(${light}, ${dark});`);
    expect(styleSheet('tokens.css')).toContain(
      `--ground-strong-soft: light-dark(${lightSoft}, ${darkSoft});`,
    );
  });
});
