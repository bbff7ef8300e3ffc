import { knownImprint } from '../site/imprint.ts';
import { sectionUrl, absoluteUrl, href } from '../site/urls.ts';
import { site } from '../site/site.ts';
import { thing, type Thing } from './structured-data.ts';

/** Who publishes the site; undefined until the office has given and confirmed its particulars. */
export function publisherData(): Thing | undefined {
  const known = new Map(knownImprint(site.imprint));
  const name = known.get('managingUnit') ?? known.get('managingBody');
  if (name === undefined) return undefined;
  return thing('GovernmentOrganization', {
    name,
    address: known.get('address'),
    telephone: known.get('phone'),
    email: known.get('email'),
  });
}

/** The site as a whole, for its home page: what it is called, and how to ask its search. */
export const siteJsonLd = (): Thing =>
  thing('WebSite', {
    name: site.title,
    alternateName: site.shortTitle,
    description: site.description,
    url: absoluteUrl(href()),
    inLanguage: 'vi',
    publisher: publisherData(),
    potentialAction: {
      ...thing('SearchAction', {
        target: thing('EntryPoint', {
          urlTemplate: `${absoluteUrl(sectionUrl('search'))}?q={search_term_string}`,
        }),
      }),
      'query-input': 'required name=search_term_string',
    },
  });
