import { closuresData, contactData, hoursData } from '../structured-data/structured-data-contact.ts';
import { thing, type Thing } from '../structured-data/structured-data.ts';
import { siteDate } from '../site/site.ts';
import { absoluteUrl, entryUrl } from '../site/urls.ts';
import { closuresToTell } from './closures-ahead.ts';
import { isCurrent, officeById, type OfficeEntry } from './queries.ts';
import type { OFFICE_KINDS } from './schema.ts';

/** What an office is to schema.org: a desk is a place that opens, a unit an area, the Party's bodies no state's. */
const TYPES: Record<keyof typeof OFFICE_KINDS, string> = {
  'administrative-unit': 'AdministrativeArea',
  'peoples-committee': 'GovernmentOrganization',
  'one-stop-desk': 'GovernmentOffice',
  department: 'GovernmentOrganization',
  'service-centre': 'GovernmentOrganization',
  party: 'Organization',
  national: 'GovernmentOrganization',
};

/** An office with those ways to reach it that it confirmed; an ended one only with its dates. */
export async function officeJsonLd(entry: OfficeEntry): Promise<Thing> {
  const { data } = entry;
  const type = TYPES[data.kind];
  const isArea = type === 'AdministrativeArea';
  const parent = data.parent ? await officeById(data.parent) : undefined;
  const above =
    parent &&
    thing(TYPES[parent.data.kind], {
      name: parent.data.name,
      url: absoluteUrl(entryUrl('offices', parent.id)),
    });
  const isConfirmed = isCurrent(entry) && data.verification.state === 'verified';
  return thing(type, {
    name: data.name,
    alternateName: data.shortName,
    identifier: data.unitCode,
    url: absoluteUrl(entryUrl('offices', entry.id)),
    [isArea ? 'containedInPlace' : 'parentOrganization']: above,
    ...(!isArea && { foundingDate: data.validFrom, dissolutionDate: data.validUntil }),
    ...(isConfirmed && {
      ...contactData(data),
      address: data.address,
      sameAs: data.websites,
      ...(type === 'GovernmentOffice' && {
        openingHoursSpecification: hoursData(data.openingHours),
        specialOpeningHoursSpecification: closuresData(closuresToTell(data.closures, siteDate)),
      }),
    }),
  });
}
