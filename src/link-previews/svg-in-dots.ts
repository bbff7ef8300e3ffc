import type { Sharp } from 'sharp';

/** Dots to the inch at which one unit of an SVG picture is one dot. */
const UNIT_IS_DOT = 72;

/**
 * An SVG picture drawn so that its longer side has a number of dots, however many units it is written in: drawn first in its
 * own units, a picture for print would be too large to draw, a small one would be blown up.
 * @param side in dots
 */
export async function svgInDots(svg: string, side: number): Promise<Sharp> {
  const { default: sharp } = await import('sharp');
  const picture = Buffer.from(svg);
  // Only its size is read here; nothing of that size is drawn.
  const { width, height } = await sharp(picture, { limitInputPixels: false }).metadata();
  return sharp(picture, { density: Math.max(1, (UNIT_IS_DOT * side) / Math.max(width, height)) });
}
