import { LETTERS_SHEET, letterFiles } from '../../src/print/letters.ts';

/** The style sheet of paper's letters with the fonts inside, for a page without a host: no font of the machine takes part. */
export function lettersInside(): string {
  const files = letterFiles();
  const sheet = files.get(LETTERS_SHEET)?.().toString() ?? '';
  return sheet.replace(/url\(\.\/([^)]+)\)/g, (whole, name: string) => {
    const font = files.get(name)?.();
    return font ? `url(data:font/${name.split('.').at(-1) ?? ''};base64,${font.toString('base64')})` : whole;
  });
}
