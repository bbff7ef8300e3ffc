import type { IconCut } from './draw-icon.ts';

/** An icon that is made at build: its name under `bieu-tuong/`, its side in pixels, its cut. */
export interface SiteIcon {
  name: string;
  size: number;
  cut: IconCut;
}

/** Icons of phones and desktops; names are part of the manifest and of the head of every page. */
export const SITE_ICONS = {
  apple: { name: 'apple-180', size: 180, cut: 'square' },
  small: { name: 'nho-192', size: 192, cut: 'whole' },
  large: { name: 'lon-512', size: 512, cut: 'whole' },
  maskable: { name: 'phu-kin-512', size: 512, cut: 'masked' },
} as const satisfies Record<string, SiteIcon>;

/** Path of an icon under the base path. */
export const iconPath = ({ name }: SiteIcon): string => `bieu-tuong/${name}.png`;

/** Side of the picture in favicon.ico, in pixels: for browsers that can't take the SVG. */
export const FAVICON_SIZE = 32;
