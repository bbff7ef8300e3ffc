import { svgInDots } from './svg-in-dots.ts';

/** Red, green, blue, from 0 to 255. */
export type Colour = readonly [number, number, number];

/** Side of the square on which a picture is drawn to look at its colours, in dots: about as large as it will be seen. */
const SIDE = 96;

/** Colours that are nearer to each other than this are seen as the same. */
const APART = 40;

const distance = (a: Colour, b: Colour): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

/**
 * The colours that most of a picture on white has, the commonest first.
 * @param svg the picture
 * @param known colours that are at hand anyway: none that looks the same is named
 * @param most how many at most
 */
export async function mainColours(svg: string, known: readonly Colour[], most: number): Promise<Colour[]> {
  const picture = await svgInDots(svg, SIDE);
  const dots = await picture
    .resize(SIDE, SIDE, { fit: 'contain', background: '#ffffff' })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer();
  const main: Colour[] = [];
  for (const colour of byFrequency(dots))
    if (main.length < most && [...known, ...main].every((other) => distance(colour, other) >= APART))
      main.push(colour);
  return main;
}

/** Each colour of dots of three bytes once. */
function byFrequency(dots: Uint8Array): Colour[] {
  const found = new Map<string, { colour: Colour; times: number }>();
  for (let at = 0; at < dots.length; at += 3) {
    const colour = [dots[at] ?? 0, dots[at + 1] ?? 0, dots[at + 2] ?? 0] as const;
    const same = found.get(colour.join()) ?? { colour, times: 0 };
    same.times += 1;
    found.set(colour.join(), same);
  }
  return [...found.values()].sort((a, b) => b.times - a.times).map(({ colour }) => colour);
}
