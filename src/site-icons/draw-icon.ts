import { svgInDots } from '../link-previews/svg-in-dots.ts';
import { siteMark } from '../site/site-brand.ts';
import { SITE_COLOURS } from './site-colours.ts';

/**
 * How an icon is cut: `whole` has round corners of its own; `square` fills its corners, for phones that round them;
 * `masked` leaves the drawing inside what every system's mask shows.
 */
export type IconCut = 'whole' | 'square' | 'masked';

/** The part of a square that every system's mask leaves (W3C Web App Manifest, "safe zone": a circle of 80 %). */
const SAFE_ZONE = 0.8;

/** The site's mark at a size in pixels, as a PNG; the same mark gives the same bytes. */
export async function drawIcon(size: number, cut: IconCut): Promise<Uint8Array<ArrayBuffer>> {
  const { default: sharp } = await import('sharp');
  const side = cut === 'masked' ? Math.round(size * SAFE_ZONE) : size;
  const picture = await (await svgInDots(siteMark(), side)).resize(side, side).png().toBuffer();
  const background = cut === 'whole' ? { r: 0, g: 0, b: 0, alpha: 0 } : SITE_COLOURS.light;
  const icon = await sharp({ create: { width: size, height: size, channels: 4, background } })
    .composite([{ input: picture, gravity: 'centre' }])
    .png({ palette: true, colours: 64, dither: 0, compressionLevel: 9 })
    .toBuffer();
  return new Uint8Array(icon);
}
