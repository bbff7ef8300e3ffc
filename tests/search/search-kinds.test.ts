import { expect, it } from 'vitest';
import { LISTS_KIND } from '../../src/search/building/found-by-name.ts';
import { weights } from '../../src/search/engine/weights.ts';
import { KIND_IDS } from '../../src/search/page/result-kinds.ts';
import { SECTIONS, type Section } from '../../src/site/sections.ts';

it('search weighs and names only kinds of pages that there are', () => {
  const kinds = new Set([
    ...Object.values<Section>(SECTIONS).map(({ kind }) => kind),
    LISTS_KIND,
    'Lĩnh vực',
  ]);
  expect(
    [...Object.keys(weights.kinds), ...Object.keys(KIND_IDS)].filter((kind) => !kinds.has(kind)),
  ).toEqual([]);
});
