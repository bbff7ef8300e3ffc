/** Elements of SVG that only draw (SVG 2); none that runs, links, moves, or brings another document in. */
export const DRAWING_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'svg g defs symbol use path rect circle ellipse line polyline polygon text tspan textPath title desc metadata ' +
    'style linearGradient radialGradient meshgradient stop pattern clipPath mask marker image switch view ' +
    'filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting ' +
    'feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge ' +
    'feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence'
  ).split(' '),
);

export const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

/** Namespaces whose elements a browser runs, whatever their prefix. */
export const LIVE_NAMESPACES: ReadonlySet<string> = new Set([
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/1998/Math/MathML',
  'http://www.w3.org/2001/xml-events',
  'http://www.w3.org/1999/XSL/Transform',
]);

/** A picture of pixels written into the drawing itself. */
const OWN_PIXELS = /^data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\s]*$/;

/** Whether an address leads nowhere but into the drawing itself. */
export const isOwnAddress = (value: string, element: string): boolean =>
  /^\s*#/.test(value) || value.trim() === '' || (element === 'image' && OWN_PIXELS.test(value.trim()));

/** What in a style, or in an attribute that is one, would fetch or run something; nothing where it only draws. */
export function foreignInStyle(style: string): string | undefined {
  const bare = style.replace(/\/\*[^]*?(?:\*\/|$)/g, ' ');
  const found =
    /\\|@import|@font-face|@namespace|expression\s*\(|javascript:|-moz-binding|behavior\s*:|image-set\s*\(|\b(?:src|image)\s*\(/i.exec(
      bare,
    ) ?? /url\(\s*(?!\s*["']?\s*#)[^)]{0,60}\)?/i.exec(bare);
  return found?.[0];
}
