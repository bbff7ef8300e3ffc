import { byteOrder } from '../text/byte-order.ts';
import type { Site } from './schema.ts';

/**
 * Who publishes and for which area on a day: what the site is called by default, or what it was called in the earlier
 * time that the day falls in (a unit may have ended and left its area to several heirs; requirement O01, O09).
 */
export function siteOn(site: Site, day: string): Site {
  const then = site.earlier
    .filter(({ validUntil }) => day <= validUntil)
    .sort((a, b) => byteOrder(a.validUntil, b.validUntil))[0];
  if (!then) return site;
  const { validUntil: _, ...names } = then;
  const given = Object.fromEntries(Object.entries(names).filter(([, value]) => value !== undefined));
  return { ...site, ...given };
}
