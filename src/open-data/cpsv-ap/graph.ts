import { ENDED } from '../../legal-documents/state-on.ts';
import type { LifeEvent } from '../../life-events/schema.ts';
import type { Office } from '../../offices/schema.ts';
import type { PublicRecord } from '../public-record.ts';
import { CONTEXT, type Node } from './context.ts';
import { publicService, type NodeOf } from './public-service.ts';
import { document, location, nodeId } from './shared-nodes.ts';

/** A moment in life with the codes of its procedures. */
export interface EventRecord {
  id: string;
  page: string;
  event: Pick<LifeEvent, 'name' | 'group' | 'summary'>;
  codes: readonly string[];
}

/** What the graph is made of. */
export interface GraphSource {
  procedures: readonly PublicRecord[];
  offices: readonly PublicRecord[];
  documents: readonly PublicRecord[];
  hotlines: readonly PublicRecord[];
  events: readonly EventRecord[];
}

function organisation({ id, page, fields }: PublicRecord): Node {
  const { name, province, phones, emails } = fields as Office;
  const isReached = phones.length + emails.length > 0;
  return {
    id: nodeId(id),
    type: 'PublicOrganisation',
    label: name,
    page: document(page),
    spatial: location(province),
    contactPoint: isReached
      ? {
          id: `${nodeId(id)}#lien-he`,
          type: 'ContactPoint',
          telephone: phones,
          email: emails,
          contactPage: document(page),
        }
      : undefined,
  };
}

/** Whether an act holds, by the European Legislation Identifier; of what nobody checked, nothing is said. */
const IN_FORCE: Readonly<Partial<Record<string, string>>> = {
  'in-force': 'eli:InForce-inForce',
  'partly-expired': 'eli:InForce-partiallyInForce',
  'not-yet': 'eli:InForce-notInForce',
  ...Object.fromEntries(ENDED.map((state) => [state, 'eli:InForce-notInForce'])),
};

const legalResource = ({ id, page, fields, derived }: PublicRecord): Node => ({
  id: nodeId(id),
  type: 'LegalResource',
  identifier: fields['number'],
  title: fields['title'],
  page: document(page),
  inForce: IN_FORCE[String(derived['state'])],
  inForceFrom: fields['effectiveFrom'],
  noLongerInForceOn: fields['effectiveUntil'],
});

const hasEnded = ({ derived }: PublicRecord): boolean =>
  (ENDED as readonly unknown[]).includes(derived['state']);

const line = ({ id, page, fields }: PublicRecord): Node[] => {
  const { phones } = fields as Office;
  return phones.length === 0
    ? []
    : [
        {
          id: nodeId(id),
          type: 'ContactPoint',
          title: fields['name'],
          description: fields['purpose'],
          telephone: phones,
          contactPage: document(page),
        },
      ];
};

const event = (
  { id, page, event: { name, group, summary }, codes }: EventRecord,
  byCode: ReadonlyMap<string, string>,
): Node => ({
  id: nodeId(id),
  type: group === 'person' ? 'LifeEvent' : 'BusinessEvent',
  identifier: id,
  title: name,
  description: summary,
  page: document(page),
  hasRelatedService: codes.flatMap((code) => byCode.get(code) ?? []),
});

/** What is undefined or an empty list does not stand in the graph. */
const given = (_: string, value: unknown): unknown =>
  Array.isArray(value) && value.length === 0 ? undefined : value;

/**
 * Everything in force as one JSON-LD document by CPSV-AP 3.2.0: services, bodies, legal resources, events, contacts. Bodies
 * that ended are not in it; acts that ended only where a service cites them, each with its state.
 */
export function cpsvGraph({ procedures, offices, documents, hotlines, events }: GraphSource): string {
  const current = procedures.filter(({ derived }) => 'answers' in derived);
  const standing = offices.filter(({ derived }) => derived['isCurrent'] === true);
  const named = {
    offices: new Map(standing.map(({ file, id }) => [file, nodeId(id)])),
    legalDocuments: new Map(documents.map(({ file, id }) => [file, nodeId(id)])),
  };
  const nodeOf: NodeOf = (collection, file) => named[collection].get(file);
  const byCode = new Map(current.map(({ id, fields }) => [String(fields['code']), nodeId(id)]));
  const services = current.map((record) => publicService(record, nodeOf));
  const cited = new Set(services.flatMap(({ hasLegalResource }) => hasLegalResource));
  const graph = [
    ...services,
    ...standing.map(organisation),
    ...documents.filter((one) => !hasEnded(one) || cited.has(nodeId(one.id))).map(legalResource),
    ...hotlines.flatMap(line),
    ...events.map((one) => event(one, byCode)),
  ];
  return JSON.stringify({ '@context': CONTEXT, '@graph': graph }, given);
}
