import type { Box } from './drawing.ts';
import type { TextPlace } from './fit-text.ts';
import type { FormatName } from '../materials/poster-formats.ts';

/** Where the parts of a poster stand, in millimetres of its format. */
export interface Plan {
  /** The part of the paper under the strong colour; the wave of the site's mark is its edge, a bar where it is at the right. */
  strong: Box;
  edge: { at: 'bottom' | 'right'; size: number };
  label: TextPlace;
  headline: TextPlace;
  steps?: TextPlace & { columns: 1 | 2 };
  facts?: TextPlace & { label: number };
  note?: TextPlace;
  /** The site's mark, its side as `mark`, with who speaks and the site's title beside it. */
  signature: Box & { mark: number; onStrong: boolean };
  /** The code with its quiet zone. */
  qr: { x: number; y: number; side: number };
  caption: TextPlace;
  /** The band that says that nobody has approved it. */
  warning: TextPlace;
}

const place = (
  [x, y, width, height]: readonly [number, number, number, number],
  [most, least]: readonly [number, number],
): TextPlace => ({ x, y, width, height, most, least });

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });

/** Posters of a slogan alone: the sentence is the picture. */
export const SLOGAN_PLANS: Record<FormatName, Plan> = {
  a3: {
    strong: box(0, 0, 297, 322),
    edge: { at: 'bottom', size: 9 },
    label: place([26, 34, 245, 16], [12, 7]),
    headline: place([26, 60, 245, 240], [46, 8.5]),
    signature: { ...box(26, 358, 170, 30), mark: 24, onStrong: false },
    qr: { x: 215, y: 342, side: 56 },
    caption: place([207, 399, 72, 7], [5, 4]),
    warning: place([0, 0, 297, 14], [7, 5]),
  },
  'bang-ron': {
    strong: box(0, 0, 2330, 1000),
    edge: { at: 'right', size: 30 },
    label: place([130, 120, 2060, 100], [72, 50]),
    headline: place([130, 230, 2060, 510], [300, 72]),
    signature: { ...box(130, 790, 2060, 120), mark: 110, onStrong: true },
    qr: { x: 2430, y: 210, side: 500 },
    caption: place([2410, 730, 540, 130], [50, 40]),
    warning: place([0, 0, 2330, 76], [46, 40]),
  },
  vuong: {
    strong: box(0, 0, 300, 216),
    edge: { at: 'bottom', size: 8 },
    label: place([24, 25, 252, 14], [10.5, 7]),
    headline: place([24, 44, 252, 158], [36, 7.5]),
    signature: { ...box(24, 242, 170, 36), mark: 26, onStrong: false },
    qr: { x: 216, y: 226, side: 62 },
    caption: place([206, 286, 82, 8], [5.5, 4.5]),
    warning: place([0, 0, 300, 14], [7.5, 6]),
  },
  doc: {
    strong: box(0, 0, 270, 356),
    edge: { at: 'bottom', size: 9 },
    label: place([24, 62, 222, 15], [11, 7]),
    headline: place([24, 86, 222, 248], [40, 9]),
    signature: { ...box(24, 384, 142, 44), mark: 26, onStrong: false },
    qr: { x: 180, y: 372, side: 66 },
    caption: place([170, 438, 86, 8], [5.6, 4.6]),
    warning: place([0, 40, 270, 14], [7.5, 6]),
  },
};

/** Posters of a procedure: headline, steps, the three figures that people ask for. */
export const PROCEDURE_PLANS: Record<FormatName, Plan> = {
  a3: {
    strong: box(0, 0, 297, 124),
    edge: { at: 'bottom', size: 8 },
    label: place([26, 30, 245, 14], [11, 7]),
    headline: place([26, 48, 245, 66], [44, 10]),
    steps: { ...place([26, 140, 245, 130], [12.5, 6.5]), columns: 1 },
    facts: { ...place([26, 278, 245, 58], [9, 4.6]), label: 6.6 },
    note: place([26, 342, 170, 13], [4.4, 3.8]),
    signature: { ...box(26, 364, 170, 30), mark: 24, onStrong: false },
    qr: { x: 217, y: 344, side: 54 },
    caption: place([208, 400, 72, 7], [5, 4]),
    warning: place([0, 0, 297, 14], [7, 5]),
  },
  'bang-ron': {
    strong: box(0, 0, 960, 1000),
    edge: { at: 'right', size: 30 },
    label: place([100, 120, 790, 90], [60, 42]),
    headline: place([100, 220, 790, 500], [230, 58]),
    steps: { ...place([1080, 90, 1300, 470], [66, 36]), columns: 2 },
    facts: { ...place([1080, 590, 1300, 240], [52, 27]), label: 38 },
    note: place([1080, 860, 1300, 60], [32, 27]),
    signature: { ...box(100, 790, 790, 120), mark: 110, onStrong: true },
    qr: { x: 2460, y: 210, side: 470 },
    caption: place([2425, 700, 540, 130], [50, 40]),
    warning: place([0, 0, 960, 76], [32, 22]),
  },
  vuong: {
    strong: box(0, 0, 300, 92),
    edge: { at: 'bottom', size: 6 },
    label: place([24, 22, 252, 12], [9, 6]),
    headline: place([24, 36, 252, 48], [32, 8]),
    steps: { ...place([24, 103, 252, 76], [9.5, 5.4]), columns: 2 },
    facts: { ...place([24, 184, 252, 44], [7.4, 4.6]), label: 5 },
    note: place([24, 232, 176, 10], [4.3, 3.9]),
    signature: { ...box(24, 248, 176, 30), mark: 24, onStrong: false },
    qr: { x: 220, y: 231, side: 56 },
    caption: place([210, 287, 76, 8], [5.2, 4.2]),
    warning: place([0, 0, 300, 14], [7.5, 6]),
  },
  doc: {
    strong: box(0, 0, 270, 148),
    edge: { at: 'bottom', size: 8 },
    label: place([24, 62, 222, 14], [10.5, 7]),
    headline: place([24, 80, 222, 58], [38, 9]),
    steps: { ...place([24, 164, 222, 138], [11, 6]), columns: 1 },
    facts: { ...place([24, 310, 222, 50], [8, 4.6]), label: 5.2 },
    note: place([24, 364, 146, 13], [4.5, 4]),
    signature: { ...box(24, 386, 146, 40), mark: 26, onStrong: false },
    qr: { x: 184, y: 374, side: 62 },
    caption: place([172, 437, 86, 8], [5.4, 4.4]),
    warning: place([0, 40, 270, 14], [7.5, 6]),
  },
};
