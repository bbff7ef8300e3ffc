import { createHash } from 'node:crypto';
import type { TestSite } from '../../../scripts/test/sites.ts';
import { tierOf } from '../../../src/procedures/tier.ts';
import { onceFor } from '../../../src/site/once.ts';
import { isProcedurePage, pagesOf, type BuiltPage } from './built-pages.ts';
import { proceduresOf } from './site-content.ts';

/** Of the procedures that are only listed, whose pages one template makes of facts alone, one in so many is judged. */
const ONE_IN = 10;

/** A choice that stays the same for a page, whatever pages come or go beside it. */
const isChosen = ({ file }: BuiltPage): boolean =>
  createHash('sha256').update(file).digest().readUInt32BE() % ONE_IN === 0;

/**
 * The pages for whoever judges HTML, bytes or looks, where a fault is one of a kind of page: all of a site, but a sample
 * of those whose tier is the lowest.
 */
export const judgedPages = onceFor((site: TestSite): readonly BuiltPage[] => {
  const procedures = proceduresOf(site);
  const isListed = (page: BuiltPage): boolean => {
    const entry = isProcedurePage(page) && procedures.get(page.file.split('/')[1] ?? '');
    return Boolean(entry && tierOf(entry) === 'listed');
  };
  return pagesOf(site).filter((page) => !isListed(page) || isChosen(page));
});
