import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'vitest';
import { pagesOf } from './reading/built-pages.ts';
import { attributeOf, parsePage } from './reading/dom.ts';
import { describeEachSite } from './reading/each-site.ts';
import { expectNone } from './reading/expect-none.ts';

/** The cascade, weakest first; src/styles/layers.css. */
const ORDER = (
  /@layer ([^;]+);/.exec(
    readFileSync(new URL('../../src/styles/layers.css', import.meta.url), 'utf8'),
  )?.[1] ?? ''
).split(/\s*,\s*/);

/** Layers in the order in which some CSS first names them: that is how strong they are. */
const layersIn = (css: string): string[] => [
  ...new Set(
    [...css.matchAll(/@layer\s+([\w,\s-]+)[{;]/g)].flatMap(([, names = '']) => names.trim().split(/\s*,\s*/)),
  ),
];

describeEachSite('the style sheets of every page', (site) => {
  it('name the layers in one order, whichever file comes first', () => {
    const read = (href: string): string =>
      readFileSync(join(site.siteDir, href.slice(site.basePath.length)), 'utf8');
    expectNone(
      pagesOf(site).flatMap(({ file, html }) => {
        const sheets = parsePage(html).querySelectorAll('link[rel="stylesheet"]');
        const layers = layersIn(sheets.map((link) => read(attributeOf(link, 'href') ?? '')).join('\n'));
        const wanted = ORDER.filter((layer) => layers.includes(layer));
        return layers.join() === wanted.join() ? [] : [{ what: `layers ${layers.join(', ')}`, where: file }];
      }),
    );
  });
});
