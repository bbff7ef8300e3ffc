import { onceFor } from '../../site/once.ts';
import { absoluteUrl, href, sectionUrl } from '../../site/urls.ts';
import { slug } from '../../text/slug.ts';
import type { Node } from './context.ts';

/** The address by which an entry is named in the graph; it leads to its page, however often that moves. */
export const nodeId = (recordId: string): string => absoluteUrl(href(`${recordId}/`));

/** The same few names stand in thousands of nodes. */
const slugOf = onceFor(slug);

const ownTerm = (kind: string, of: string): string =>
  `${absoluteUrl(sectionUrl('openData'))}#${kind}-${slugOf(of)}`;

/** A value of a closed list, by its own name and its Vietnamese label. */
export const concept = (kind: string, value: string, label: string): Node => ({
  id: ownTerm(kind, value),
  type: 'Concept',
  label,
});

/** A place by its name. */
export const location = (name: string): Node => ({
  id: ownTerm('dia-ban', name),
  type: 'Location',
  label: name,
});

/** What the records say of a body that has no entry of its own: its name, and that it is one of this country. */
export const namedBody = (name: string): Node => ({
  id: ownTerm('co-quan', name),
  type: 'PublicOrganisation',
  label: name,
  spatial: location('Việt Nam'),
});

/** Currencies by the European vocabulary that CPSV-AP asks for. */
export const currency = (code: string): Node => ({
  id: `http://publications.europa.eu/resource/authority/currency/${code}`,
  type: 'Concept',
});

/** A page of the web. */
export const document = (address: string): Node => ({ id: address, type: 'Document' });
