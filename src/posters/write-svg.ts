import type { Drawing, Shape, TextLine } from './drawing.ts';
import { setRuns } from './letters.ts';

/** The shapes of letters that a file has by now, each once: its id by its path. */
type Shapes = Map<string, string>;

/** Units of the em in which letters are drawn. */
const EM = 1000;

/** A line as the outlines of its letters: the file needs no font of any machine. */
function outlines({ text, x, baseline, size, weight, fill }: TextLine, shapes: Shapes): string {
  let left = 0;
  const letters = setRuns(text, weight).flatMap(({ glyphs }) =>
    glyphs.glyphs.map(({ path }, index) => {
      const at = left + (glyphs.positions[index]?.xOffset ?? 0);
      left += glyphs.positions[index]?.xAdvance ?? 0;
      const data = path.toSVG();
      if (data === '') return '';
      const id = shapes.get(data) ?? `g${shapes.size}`;
      shapes.set(data, id);
      return `<use xlink:href="#${id}" x="${Math.round(at)}"/>`;
    }),
  );
  const scale = Math.round(size * 100) / 100 / EM;
  return `<g fill="${fill}" transform="translate(${x} ${baseline}) scale(${scale} ${-scale})">${letters.join('')}</g>`;
}

function svgShape(shape: Shape, shapes: Shapes): string {
  if (shape.kind === 'stroke')
    return `<path fill="none" stroke="${shape.colour}" stroke-width="${shape.width}" stroke-linecap="round" stroke-linejoin="round" d="${shape.path}"/>`;
  if (shape.kind === 'line') return outlines(shape, shapes);
  return `<path fill="${shape.fill}" d="${shape.path}"/>`;
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`);

/** A drawing as an SVG file in millimetres, with its words for screen readers. */
export function writeSvg({ width, height, title, description, shapes }: Drawing): string {
  const known: Shapes = new Map();
  const drawn = shapes.map((shape) => svgShape(shape, known));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}mm" height="${height}mm" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d">`,
    `<title id="t">${escaped(title)}</title><desc id="d">${escaped(description)}</desc>`,
    `<defs>${[...known].map(([path, id]) => `<path id="${id}" d="${path}"/>`).join('')}</defs>`,
    ...drawn,
    '</svg>\n',
  ].join('\n');
}
