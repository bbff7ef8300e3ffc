/** A node of the graph: what it is, what it is called, and its properties by the terms of {@link CONTEXT}. */
export interface Node {
  id?: string;
  type: string;
  [term: string]: unknown;
}

const link = (id: string): object => ({ '@id': id, '@type': '@id' });
const day = (id: string): object => ({ '@id': id, '@type': 'xsd:date' });
const plain = (id: string): object => ({ '@id': id, '@language': null });

/**
 * The terms of our JSON-LD, tied to CPSV-AP 3.2.0 (https://semiceu.github.io/CPSV-AP/releases/3.2.0/) and the vocabularies
 * that it takes up. It stands in the file itself, so that reading it asks nobody else.
 */
export const CONTEXT = {
  adms: 'http://www.w3.org/ns/adms#',
  cpsv: 'http://purl.org/vocab/cpsv#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  locn: 'http://www.w3.org/ns/locn#',
  m8g: 'http://data.europa.eu/m8g/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  '@language': 'vi',
  id: '@id',
  type: '@type',
  PublicService: 'cpsv:PublicService',
  Channel: 'm8g:Channel',
  Cost: 'm8g:Cost',
  Evidence: 'm8g:Evidence',
  Rule: 'cpsv:Rule',
  Requirement: 'm8g:Requirement',
  Output: 'm8g:Output',
  LegalResource: 'eli:LegalResource',
  PublicOrganisation: 'm8g:PublicOrganisation',
  ContactPoint: 'm8g:ContactPoint',
  LifeEvent: 'm8g:LifeEvent',
  BusinessEvent: 'm8g:BusinessEvent',
  Concept: 'skos:Concept',
  Location: 'dct:Location',
  Document: 'foaf:Document',
  identifier: plain('dct:identifier'),
  title: 'dct:title',
  description: 'dct:description',
  label: 'skos:prefLabel',
  keyword: 'dcat:keyword',
  page: link('foaf:page'),
  contactPage: link('m8g:contactPage'),
  telephone: plain('m8g:telephone'),
  email: plain('m8g:email'),
  contactPoint: link('m8g:contactPoint'),
  spatial: link('dct:spatial'),
  status: link('adms:status'),
  sector: link('m8g:sector'),
  audience: link('dct:audience'),
  kind: link('dct:type'),
  hasCompetentAuthority: link('m8g:hasCompetentAuthority'),
  hasChannel: link('m8g:hasChannel'),
  hasCost: link('m8g:hasCost'),
  hasInput: link('cpsv:hasInput'),
  produces: link('cpsv:produces'),
  follows: link('cpsv:follows'),
  implements: link('cpsv:implements'),
  holdsRequirement: link('m8g:holdsRequirement'),
  hasLegalResource: link('m8g:hasLegalResource'),
  relatedService: link('m8g:relatedService'),
  hasRelatedService: link('m8g:hasRelatedService'),
  isGroupedBy: link('m8g:isGroupedBy'),
  ifAccessedThrough: link('m8g:ifAccessedThrough'),
  currency: link('m8g:currency'),
  inForce: link('eli:in_force'),
  inForceFrom: day('eli:first_date_entry_in_force'),
  noLongerInForceOn: day('eli:date_no_longer_in_force'),
  value: { '@id': 'm8g:hasValue', '@type': 'xsd:double' },
  processingTime: { '@id': 'm8g:processingTime', '@type': 'xsd:duration' },
} as const;
