import { sectorById } from '../../sectors/queries.ts';
import { site, siteDate } from '../../site/site.ts';
import { thing, type Thing } from '../../structured-data/structured-data.ts';
import { absoluteUrl, entryUrl, nationalPortalUrl } from '../../site/urls.ts';
import { waysOpen } from '../answers/ways.ts';
import { AUDIENCE_LABELS, CHANNEL_LABELS } from '../schema/codes.ts';
import { describeProcedure } from '../describe.ts';
import { certainOffers, processingDuration, rulesSetAside } from './machine-facts.ts';
import { proceduresById } from '../queries.ts';
import type { NamedOffice } from '../schema/record-schema.ts';
import type { Procedure } from '../schema/schema.ts';

/** Longest result, in letters, that is repeated for machines; longer ones are read on the page. */
const LONGEST_OUTPUT = 160;

const organisation = ({ name, office }: NamedOffice): Thing =>
  thing('GovernmentOrganization', { name, url: office && absoluteUrl(entryUrl('offices', office)) });

function channels(procedure: Procedure): Thing[] {
  const isSetAside = rulesSetAside(procedure, siteDate);
  return waysOpen(procedure).map(({ kind, processingTime }) =>
    thing('ServiceChannel', {
      name: CHANNEL_LABELS[kind],
      serviceUrl: kind === 'online' ? nationalPortalUrl(procedure) : undefined,
      processingTime: isSetAside ? undefined : processingDuration(processingTime),
    }),
  );
}

/**
 * A procedure as schema.org GovernmentService; `path` is its page's path on this site. Time and money stand only where
 * the entry is certain of them.
 */
export async function procedureJsonLd(procedure: Procedure, path: string): Promise<Thing> {
  const related = await proceduresById(procedure.related);
  return thing('GovernmentService', {
    name: procedure.name,
    identifier: procedure.code,
    url: absoluteUrl(path),
    description: describeProcedure(procedure),
    category: sectorById(procedure.sector).name,
    sameAs: nationalPortalUrl(procedure),
    provider: procedure.competentAuthorities.map(organisation),
    serviceOperator: procedure.executingOffices.map(organisation),
    areaServed: thing('AdministrativeArea', { name: site.area }),
    audience: thing('Audience', {
      audienceType: procedure.audience.map((kind) => AUDIENCE_LABELS[kind]).join(', '),
    }),
    availableChannel: channels(procedure),
    offers: certainOffers(procedure, siteDate),
    serviceOutput: procedure.outputs
      .filter((output) => output.length <= LONGEST_OUTPUT)
      .map((name) => thing('Thing', { name })),
    isRelatedTo: related.map(({ id, data }) =>
      thing('GovernmentService', { name: data.name, url: absoluteUrl(entryUrl('procedures', id)) }),
    ),
  });
}
