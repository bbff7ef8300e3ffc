/** A color as red, green and blue from 0 to 255; without transparency. */
export type Rgb = readonly [red: number, green: number, blue: number];

/**
 * A color as the tokens write it.
 * @example parseHex('#0b4a5a') // [11, 74, 90]
 * @throws RangeError for anything but `#rgb` and `#rrggbb`
 */
export function parseHex(text: string): Rgb {
  const digits = /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(text) ? text.slice(1) : undefined;
  if (digits === undefined) throw new RangeError(`not a color that can be computed: ${text}`);
  const pairs = digits.length === 3 ? [...digits].map((digit) => digit + digit) : digits.match(/../g);
  const [red = 0, green = 0, blue = 0] = (pairs ?? []).map((pair) => Number.parseInt(pair, 16));
  return [red, green, blue];
}

/** Relative luminance from 0 (black) to 1 (white), WCAG 2.2. */
function luminance(color: Rgb): number {
  const [red = 0, green = 0, blue = 0] = color.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Contrast of two colors from 1 to 21, WCAG 2.2; in either order.
 * @example contrastOf([0, 0, 0], [255, 255, 255]) // 21
 */
export function contrastOf(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
