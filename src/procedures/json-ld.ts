import { absoluteUrl, nationalPortalUrl } from '../site/urls.ts';
import { describeProcedure } from './describe.ts';
import type { Procedure } from './schema.ts';

/** A procedure as schema.org GovernmentService; `path` is its page's path on this site. */
export const procedureJsonLd = (procedure: Procedure, path: string): object => ({
  '@context': 'https://schema.org',
  '@type': 'GovernmentService',
  name: procedure.name,
  identifier: procedure.code,
  url: absoluteUrl(path),
  description: describeProcedure(procedure),
  sameAs: nationalPortalUrl(procedure),
  ...(procedure.executingOffices[0] && {
    serviceOperator: { '@type': 'GovernmentOrganization', name: procedure.executingOffices[0].name },
  }),
});
