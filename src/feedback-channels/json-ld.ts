import { contactPointData } from '../structured-data/structured-data-contact.ts';
import type { Thing } from '../structured-data/structured-data.ts';
import { absoluteUrl, sectionUrl } from '../site/urls.ts';
import type { FeedbackChannelEntry } from './queries.ts';
import { FEEDBACK_ABOUT } from './schema.ts';

/** The feedback addresses that were confirmed, each as a contact point at its place in the section's page. */
export const feedbackJsonLd = (entries: readonly FeedbackChannelEntry[]): Thing[] =>
  entries.flatMap(({ id, data }) => {
    const about = {
      name: data.name,
      contactType: data.about.map((kind) => FEEDBACK_ABOUT[kind]).join('; '),
      url: `${absoluteUrl(sectionUrl('feedbackChannels'))}#${id}`,
    };
    return contactPointData(about, data) ?? [];
  });
