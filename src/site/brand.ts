import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brandColours, USUAL_COLOURS, type BrandColours } from './brand-colours.ts';
import { parse } from 'yaml';
import { brandSchema, type DrawingName } from './schemas/brand-schema.ts';
import { readEnvironment } from './environment.ts';

const { contentDir } = readEnvironment();

/**
 * `brand` of content/site.yaml. `check`, which draws posters to try them, comes here too: what it will refuse anyway is read
 * as no look of one's own.
 */
function readBrand() {
  try {
    const site = parse(readFileSync(join(contentDir, 'site.yaml'), 'utf8')) as { brand?: unknown } | null;
    return brandSchema.safeParse(site?.brand ?? {}).data ?? {};
  } catch {
    return {};
  }
}
const brand = readBrand();

/** Whether the site has a look of its own in its mark: a colour or a logo. */
export const hasOwnMark: boolean = brand.colour !== undefined || brand.logo !== undefined;

/** The colours of the site's frame. */
export const siteColours: BrandColours = brandColours(brand.colour);

/** Whether a drawing is shown. */
export const isDrawn = (name: DrawingName): boolean => brand.drawings?.includes(name) ?? true;

/** What stands in place of the site's mark for who does not see it; nothing where the mark only decorates the name beside it. */
export const markAlt: string = brand.logo?.alt ?? '';

/** Whether the site shows a mark of its own in place of the usual one. */
export const hasOwnLogo: boolean = brand.logo !== undefined;

/** The site's mark as an SVG picture: the unit's logo, else the usual mark in the site's colour. Never the state emblem. */
export function siteMark(): string {
  const logo = brand.logo?.file;
  if (logo === undefined)
    return readFileSync(resolve('public/favicon.svg'), 'utf8')
      .replace(USUAL_COLOURS.light, siteColours.light)
      .replace(USUAL_COLOURS.lightSoft, siteColours.lightSoft);
  const own = [join(contentDir, logo), resolve('public', logo)].find((path) => existsSync(path));
  if (own === undefined) throw new Error(`Không có tệp biểu trưng ${logo}; chạy "npm run check" để xem.`);
  if (own.endsWith('.svg')) return readFileSync(own, 'utf8');
  const data = readFileSync(own).toString('base64');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><image width="32" height="32" href="data:image/png;base64,${data}"/></svg>`;
}
