import { contactPointData } from '../structured-data/structured-data-contact.ts';
import type { Thing } from '../structured-data/structured-data.ts';
import { absoluteUrl, sectionUrl } from '../site/urls.ts';
import type { HotlineEntry } from './queries.ts';

/** The hotlines whose numbers were confirmed, each as a contact point at its place in the section's page. */
export const hotlinesJsonLd = (entries: readonly HotlineEntry[]): Thing[] =>
  entries.flatMap(({ id, data }) => {
    const about = {
      name: data.name,
      description: data.purpose,
      contactType: data.kind === 'emergency' ? 'emergency' : 'customer support',
      url: `${absoluteUrl(sectionUrl('hotlines'))}#${id}`,
    };
    return contactPointData(about, data) ?? [];
  });
