import { thing, type Thing } from '../structured-data/structured-data.ts';
import { absoluteUrl, entryUrl } from '../site/urls.ts';
import { DOCUMENT_TYPES, type DocumentState } from './codes.ts';
import { documentsAbout, legalDocumentById, type LegalDocumentEntry } from './queries.ts';

/** schema.org's LegalForceStatus of a state; a state that nobody checked has none. */
const FORCE: Partial<Record<DocumentState, string>> = {
  'in-force': 'InForce',
  'partly-expired': 'PartiallyInForce',
  expired: 'NotInForce',
  replaced: 'NotInForce',
  'period-ended': 'NotInForce',
  'not-yet': 'NotInForce',
};

const reference = (entry: LegalDocumentEntry): Thing =>
  thing('Legislation', {
    legislationIdentifier: entry.data.number,
    url: absoluteUrl(entryUrl('legalDocuments', entry.id)),
  });

async function referencesTo(ids: readonly string[]): Promise<Thing[]> {
  const entries = await Promise.all(ids.map(legalDocumentById));
  return entries.flatMap((entry) => (entry ? reference(entry) : []));
}

/** A legal document as schema.org Legislation (after ELI); a date that awaits the office is not given. */
export async function legalDocumentJsonLd({ id, data }: LegalDocumentEntry): Promise<Thing> {
  const force = FORCE[data.state.value];
  const { amends, replaces } = await documentsAbout(id);
  return thing('Legislation', {
    name: data.title,
    legislationIdentifier: data.number,
    legislationType: DOCUMENT_TYPES[data.type],
    legislationPassedBy: thing('GovernmentOrganization', { name: data.issuer }),
    legislationDate: data.issuedOn,
    legislationLegalForce: force && `https://schema.org/${force}`,
    temporalCoverage: data.effectiveFrom && `${data.effectiveFrom}/${data.effectiveUntil ?? '..'}`,
    inLanguage: 'vi',
    url: absoluteUrl(entryUrl('legalDocuments', id)),
    sameAs: data.fullText,
    legislationAmends: amends.map(reference),
    legislationRepeals: replaces.map(reference),
    citation: await referencesTo(data.cites),
  });
}
