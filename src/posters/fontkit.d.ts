/** The part of the package `fontkit` (which brings no types) that this project uses. */
declare module 'fontkit' {
  export interface Outline {
    /** Path data, rounded to hundredths. */
    toSVG(): string;
  }
  /** A run of text as glyphs with their advances, in units of the em. */
  export interface GlyphRun {
    glyphs: readonly { path: Outline }[];
    positions: readonly { xAdvance: number; xOffset: number; yOffset: number }[];
    advanceWidth: number;
  }
  export interface Font {
    unitsPerEm: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    layout(text: string): GlyphRun;
  }
  export function create(file: Uint8Array): Font;
}
