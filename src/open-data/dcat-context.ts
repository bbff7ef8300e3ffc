const words = (id: string): object => ({ '@id': id, '@language': 'vi' });
const day = (id: string): object => ({ '@id': id, '@type': 'xsd:date' });
const link = (id: string): object => ({ '@id': id, '@type': '@id' });

/**
 * The terms of the catalogue by DCAT 3 (https://www.w3.org/TR/vocab-dcat-3/): words are Vietnamese, days are days, values of
 * the lists of the EU and of IANA are addresses. What is not named here (identifiers, versions) is text of no language.
 */
export const DCAT_CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  'dct:title': words('dct:title'),
  'dct:description': words('dct:description'),
  'foaf:name': words('foaf:name'),
  'skos:prefLabel': words('skos:prefLabel'),
  'dct:modified': day('dct:modified'),
  'dct:language': link('dct:language'),
  'dct:format': link('dct:format'),
  'dct:conformsTo': link('dct:conformsTo'),
  'dct:rights': link('dct:rights'),
  'dcat:mediaType': link('dcat:mediaType'),
  'dcat:downloadURL': link('dcat:downloadURL'),
  'dcat:accessURL': link('dcat:accessURL'),
} as const;
