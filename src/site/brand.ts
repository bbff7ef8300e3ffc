import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brandColours, USUAL_COLOURS, type BrandColours } from './brand-colours.ts';
import { parse } from 'yaml';
import { brandSchema, type DrawingName } from './schemas/brand-schema.ts';

/** How a site looks by `brand` of its site.yaml. */
export interface Brand {
  /** Whether it has a look of its own in its mark: a colour or a logo. */
  hasOwnMark: boolean;
  /** Whether it shows a mark of its own in place of the usual one. */
  hasOwnLogo: boolean;
  /** The colours of its frame. */
  colours: BrandColours;
  /** What stands in place of its mark for who does not see it; nothing where the mark only decorates the name beside it. */
  markAlt: string;
  /** Whether a drawing is shown. */
  isDrawn: (name: DrawingName) => boolean;
  /** Its mark as an SVG picture: the unit's logo, else the usual mark in its colour. Never the state emblem. */
  readMark: () => string;
}

/**
 * The look of the site of a content folder, as it stands now: a process may build one unit after the other. `check`, which
 * draws posters to try them, comes here too: what it will refuse anyway is read as no look of one's own.
 */
export function brandOf(contentDir: string): Brand {
  const { colour, logo, drawings } = readBrand(contentDir);
  const colours = brandColours(colour);
  return {
    hasOwnMark: colour !== undefined || logo !== undefined,
    hasOwnLogo: logo !== undefined,
    colours,
    markAlt: logo?.alt ?? '',
    isDrawn: (name) => drawings?.includes(name) ?? true,
    readMark: () => (logo === undefined ? usualMark(colours) : readLogo(contentDir, logo.file)),
  };
}

function readBrand(contentDir: string) {
  try {
    const site = parse(readFileSync(join(contentDir, 'site.yaml'), 'utf8')) as { brand?: unknown } | null;
    return brandSchema.safeParse(site?.brand ?? {}).data ?? {};
  } catch {
    return {};
  }
}

const usualMark = ({ light, lightSoft }: BrandColours): string =>
  readFileSync(resolve('public/favicon.svg'), 'utf8')
    .replace(USUAL_COLOURS.light, light)
    .replace(USUAL_COLOURS.lightSoft, lightSoft);

function readLogo(contentDir: string, logo: string): string {
  const own = [join(contentDir, logo), resolve('public', logo)].find((path) => existsSync(path));
  if (own === undefined) throw new Error(`Không có tệp biểu trưng ${logo}; chạy "npm run check" để xem.`);
  if (own.endsWith('.svg')) return readFileSync(own, 'utf8');
  const data = readFileSync(own).toString('base64');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><image width="32" height="32" href="data:image/png;base64,${data}"/></svg>`;
}
