import { siteColours } from '../site/site-brand.ts';
import { pictureTitle } from './picture-title.ts';

/** What a picture says: the page's title, what kind of page it is, and whose site. */
export interface PictureText {
  title: string;
  /** Section and sector, such as "Thủ tục · Hộ tịch"; empty where the title says it. */
  label: string;
  site: string;
  area: string;
}

/** The size that Facebook and Zalo show whole (1.91 to 1), in pixels. */
export const PICTURE = { width: 1200, height: 630 } as const;

/** How high the strip of the site's name is, and the strip above it, which is the same for all sites that have the page. */
export const FOOT_HEIGHT = 170;
export const HEAD_HEIGHT = 460;

/** Where the title stands, in pixels: nothing of it may leave this box. */
export const TITLE_BOX = { left: 72, top: 116, width: 1056, height: 330 } as const;

/** Half as much again as the letters: ấ, ỗ, ữ carry two marks, and Ẫ stands higher than any Latin letter. */
const LINE_HEIGHT = 1.32;

/** Of which the picture is drawn. */
export const COLOURS = {
  ground: siteColours.light,
  label: '#ffd9ad',
  title: '#ffffff',
  foot: '#ffffff',
  footText: siteColours.light,
  footSoft: '#465a60',
  wave: '#f4a75c',
};

/** An element as satori takes it, of HTML's names and CSS's properties. */
export interface PictureElement {
  type: string;
  key: null;
  props: { style: Record<string, string | number>; children?: PictureElement[] | string; src?: string };
}

const box = (
  style: Record<string, string | number>,
  children?: PictureElement[] | string,
): PictureElement => ({
  type: 'div',
  key: null,
  props: { style: { display: 'flex', ...style }, ...(children !== undefined && { children }) },
});

const picture = (svg: string, style: Record<string, string | number>): PictureElement => ({
  type: 'img',
  key: null,
  props: { src: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`, style },
});

/** The foot of the picture: its upper edge is the wave of the mark, with the mark's orange below the white. */
const foot = (y: number): string => `M0 ${y}${'c75 0 75-26 150-26s75 26 150 26'.repeat(4)}V170H0Z`;
const FOOT = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="170"><path d="${foot(26)}" fill="${COLOURS.wave}"/><path d="${foot(34)}" fill="${COLOURS.foot}"/></svg>`;

const ABSOLUTE = { position: 'absolute' } as const;

const strip = (height: number, children: PictureElement[]): PictureElement =>
  box(
    {
      ...{ width: PICTURE.width, height, background: COLOURS.ground, color: COLOURS.title },
      fontFamily: 'Latin, Viet, More',
    },
    children,
  );

/** The upper strip as a tree for satori, what the page says: label and title. */
export function headTree({ title, label }: Pick<PictureText, 'title' | 'label'>): PictureElement {
  const { text, fontSize } = pictureTitle(title);
  const isLabel = { fontSize: 34, fontWeight: 600, color: COLOURS.label, lineClamp: 1 };
  return strip(HEAD_HEIGHT, [
    box({ ...ABSOLUTE, display: 'block', left: 72, top: 56, width: 1056, ...isLabel }, label),
    box({ ...ABSOLUTE, ...TITLE_BOX, alignItems: 'center' }, [
      box(
        {
          display: 'block',
          width: TITLE_BOX.width,
          fontSize,
          fontWeight: 600,
          lineHeight: LINE_HEIGHT,
          wordBreak: 'break-word',
          lineClamp: Math.floor(TITLE_BOX.height / (fontSize * LINE_HEIGHT)),
        },
        text,
      ),
    ]),
  ]);
}

/**
 * The lower strip as a tree for satori, whose site it is: the site's mark, name and area.
 * @param mark the site's mark, an SVG picture
 */
export const footTree = ({ site, area }: Pick<PictureText, 'site' | 'area'>, mark: string): PictureElement =>
  strip(FOOT_HEIGHT, [
    picture(FOOT, { ...ABSOLUTE, left: 0, bottom: 0, width: 1200, height: FOOT_HEIGHT }),
    box({ ...ABSOLUTE, left: 72, bottom: 22, color: COLOURS.footText, alignItems: 'center' }, [
      picture(mark, { width: 88, height: 88, marginRight: 24 }),
      box({ flexDirection: 'column' }, [
        box({ fontSize: 33, fontWeight: 600, lineHeight: LINE_HEIGHT }, site),
        box({ fontSize: 27, lineHeight: LINE_HEIGHT, color: COLOURS.footSoft }, area),
      ]),
    ]),
  ]);
