import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type satoriFunction from 'satori';
import type { SatoriOptions } from 'satori';
import { once } from '../site/once.ts';
import { PALETTE } from './picture-colours.ts';
import { PICTURE, type PictureElement } from './picture-tree.ts';
import { packStrip, type Place } from './png-strips.ts';

/** Resolves packages from the project, wherever the bundled build lies. */
const fromProject = createRequire(resolve('package.json'));

/** Each subset under a name of its own: satori takes a letter from the first family that has it. */
const SUBSETS = { Latin: 'latin', Viet: 'vietnamese', More: 'latin-ext' } as const;
const WEIGHTS = [400, 600] as const;

/** Be Vietnam Pro (SIL Open Font License 1.1), drawn for Vietnamese. */
const readFonts = once((): SatoriOptions['fonts'] =>
  Object.entries(SUBSETS).flatMap(([name, subset]) =>
    WEIGHTS.map((weight) => ({
      name,
      weight,
      style: 'normal' as const,
      data: readFileSync(
        fromProject.resolve(
          `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff`,
        ),
      ),
    })),
  ),
);

const { dependencies } = fromProject('./package.json') as { dependencies: Record<string, string> };

/** What lays the dots of a tree into bytes; the tree itself names what it shows. */
const DRAWING = ['draw-picture', 'main-colours', 'picture-colours', 'png-strips', 'svg-in-dots'];

/** The versions (exact ones) of what draws and packs, and our own part of it; others may give other bytes. */
export const DRAWN_BY: string = ['satori', 'sharp', '@fontsource/be-vietnam-pro']
  .map((name) => `${name} ${dependencies[name] ?? ''}`)
  .concat(`zlib ${process.versions.zlib ?? ''}`, JSON.stringify(PALETTE))
  .concat(DRAWING.map((name) => hash('sha256', readFileSync(resolve(`src/link-previews/${name}.ts`)))))
  .join(', ');

/** Satori cuts and masks every picture inside by its own box: that changes no dot, and is a third of the time of drawing. */
const withoutMasks = (svg: string): string =>
  svg.replace(/(<image [^>]*?) clip-path="[^"]*" mask="[^"]*"/g, '$1');

/**
 * Draws a strip of a picture and packs it (png-strips.ts) in the palette's colours; the letters are drawn as paths, so
 * that no font of the machine takes part, and the same tree always gives the same bytes.
 */
export async function drawStrip(tree: PictureElement, place: Place): Promise<Uint8Array<ArrayBuffer>> {
  const { default: satori } = (await import('satori')) as { default: typeof satoriFunction };
  const { default: sharp } = await import('sharp');
  const svg = await satori(tree, { width: PICTURE.width, fonts: readFonts() });
  const dots = await sharp(Buffer.from(withoutMasks(svg)))
    .removeAlpha()
    .raw()
    .toBuffer();
  return new Uint8Array(packStrip(dots, place));
}
