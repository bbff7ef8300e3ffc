import type { Plugin } from 'vite';

const CDN_FONT =
  /url\(https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([a-z0-9-]+)(?::vf)?@[\d.]+\/([a-z0-9-]+)\.woff2\)/g;
const OWN_FONT = /assets\/([a-z0-9-]+-latin-[a-z0-9-]+?)-[\w-]{8}\.woff2/g;

/** Parts of Sveltia that this form never shows: other languages, code colouring, maps, picture formats. */
const NOT_USED =
  /^(?:@shikijs\/|leaflet|terra-draw|svgo|exifr)|\/locales\/(?!vi\.json)[\w-]+\.json$|\/chunks\/(?:heic|webp_enc|shiki)/;
const EMPTY = '\0not-used-in-the-editing-room';

/**
 * Makes Vite bundle Sveltia so that the browser asks no other host for anything: its fonts lie in its package, though
 * its styles name a CDN. What the form never shows is left out; it would be ten times the rest.
 * @throws Error where a new release of Sveltia names its fonts in another way
 */
export const selfHostedSveltia = (): Plugin => ({
  name: 'self-hosted-sveltia',
  enforce: 'pre',
  resolveId: (source, importer) =>
    importer?.includes('/@sveltia/cms/') && NOT_USED.test(source) ? EMPTY : undefined,
  load: (id) => (id === EMPTY ? 'export default {};' : undefined),
  transform: (code, id) => (/\/@sveltia\/cms\/npm\/index\.js$/.test(id) ? withOwnFonts(code) : undefined),
});

function withOwnFonts(code: string): string {
  const own = new Map([...code.matchAll(OWN_FONT)].map(([path, name]) => [name, path]));
  const text = code.replace(CDN_FONT, (_, family: string, face: string) => {
    const path = own.get(`${family}-${face}`);
    if (!path) throw new Error(`Sveltia: its package has no font ${family}-${face}`);
    return `url(\${new URL('./${path}', import.meta.url).href})`;
  });
  if (text === code || text.includes('url(https://'))
    throw new Error('Sveltia: its fonts are named in a new way');
  return text;
}
