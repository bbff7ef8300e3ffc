import { currentFeedbackChannels } from '../feedback-channels/queries.ts';
import { currentHotlines } from '../hotlines/queries.ts';
import { isCurrent, officeById } from '../offices/queries.ts';

/** The hotline, office or feedback address with the id, where it is in force on the site's day. */
export async function contactById(id: string) {
  const office = await officeById(id);
  const contacts = [
    ...(await currentHotlines()),
    ...(office && isCurrent(office) ? [office] : []),
    ...(await currentFeedbackChannels()),
  ];
  return contacts.find((contact) => contact.id === id)?.data;
}
