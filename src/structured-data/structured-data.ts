import type { Link } from '../site/links.ts';
import { absoluteUrl, href } from '../site/urls.ts';

/** A thing as schema.org describes it; its type and its properties by schema.org's names. */
export interface Thing {
  '@type': string;
  [property: string]: unknown;
}

const isGiven = (value: unknown): boolean =>
  value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

/**
 * A thing with those of its properties that are given: what is undefined, empty or an empty list is left out, a list of
 * one stands as the one (schema.org reads both alike).
 */
export function thing(type: string, properties: Record<string, unknown>): Thing {
  const given = Object.entries(properties)
    .filter(([, value]) => isGiven(value))
    .map(([name, value]) => [
      name,
      Array.isArray(value) && value.length === 1 ? (value[0] as unknown) : value,
    ]);
  return { '@type': type, ...Object.fromEntries(given) };
}

/** The way to the page, as its breadcrumb shows it; the page itself, which stands last, needs no address. */
export const breadcrumbData = (trail: readonly Link[], here: string): Thing =>
  thing('BreadcrumbList', {
    itemListElement: [
      ...[{ label: 'Trang chủ', href: href() }, ...trail].map((link, index) =>
        thing('ListItem', { position: index + 1, name: link.label, item: absoluteUrl(link.href) }),
      ),
      thing('ListItem', { position: trail.length + 2, name: here }),
    ],
  });

/** The data block of a page, ready to stand in a script element: `<` would end the element early and is escaped. */
export const dataBlock = (things: readonly Thing[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
