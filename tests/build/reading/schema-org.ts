/** Something that may stand in a page's data block, as far as the tests read it. */
export type Thing = { '@type': string } & Record<string, unknown>;

/** Properties that every thing may have. */
const OF_ALL = ['name', 'alternateName', 'description', 'url', 'sameAs', 'identifier', 'image'];
const OF_ORGANISATIONS = [
  'telephone',
  'email',
  'faxNumber',
  'address',
  'parentOrganization',
  'foundingDate',
  'dissolutionDate',
];

interface TypeRule {
  required: readonly string[];
  allowed: readonly string[];
}

const rule = (required: readonly string[], ...allowed: readonly string[]): TypeRule => ({
  required,
  allowed,
});

/** The types of schema.org that this site uses, with what each must and may have there (schema.org, version 29). */
const TYPES: Record<string, TypeRule> = {
  WebSite: rule(['name', 'url', 'potentialAction'], 'inLanguage', 'publisher'),
  SearchAction: rule(['target', 'query-input']),
  EntryPoint: rule(['urlTemplate']),
  BreadcrumbList: rule(['itemListElement']),
  ItemList: rule(['itemListElement', 'name', 'url'], 'itemListOrder', 'numberOfItems'),
  ListItem: rule(['position', 'name'], 'item'),
  GovernmentService: rule(
    ['name', 'url'],
    'category',
    'provider',
    'serviceOperator',
    'areaServed',
    'audience',
    'availableChannel',
    'offers',
    'serviceOutput',
    'isRelatedTo',
  ),
  ServiceChannel: rule(['name'], 'serviceUrl', 'processingTime'),
  Offer: rule(['price', 'priceCurrency']),
  Audience: rule(['audienceType']),
  AdministrativeArea: rule(['name'], 'containedInPlace', 'telephone', 'faxNumber', 'address'),
  Place: rule(['name']),
  Thing: rule(['name']),
  Organization: rule(['name'], ...OF_ORGANISATIONS),
  GovernmentOrganization: rule(['name'], ...OF_ORGANISATIONS),
  GovernmentOffice: rule(
    ['name'],
    ...OF_ORGANISATIONS,
    'openingHoursSpecification',
    'specialOpeningHoursSpecification',
  ),
  OpeningHoursSpecification: rule(['opens', 'closes'], 'dayOfWeek', 'validFrom', 'validThrough'),
  ContactPoint: rule(['name', 'contactType', 'url'], 'telephone', 'email', 'faxNumber', 'hoursAvailable'),
  NewsArticle: rule(
    ['headline', 'datePublished', 'image', 'url'],
    'dateModified',
    'inLanguage',
    'contentLocation',
    'isBasedOn',
    'publisher',
  ),
  FAQPage: rule(['mainEntity'], 'inLanguage'),
  Question: rule(['name', 'acceptedAnswer']),
  Answer: rule(['text'], 'dateCreated', 'author'),
  Legislation: rule(
    ['legislationIdentifier', 'url'],
    'legislationType',
    'legislationPassedBy',
    'legislationDate',
    'legislationLegalForce',
    'temporalCoverage',
    'inLanguage',
    'legislationAmends',
    'legislationRepeals',
    'citation',
  ),
};

/** Values that schema.org or ISO 8601 write in a form of their own. */
const FORMS: Record<string, RegExp> = {
  processingTime: /^P(?:\d+[DM]|T\d+H)$/,
  datePublished: /^\d{4}-\d\d-\d\d$/,
  dateModified: /^\d{4}-\d\d-\d\d$/,
  dateCreated: /^\d{4}-\d\d-\d\d$/,
  legislationDate: /^\d{4}-\d\d-\d\d$/,
  foundingDate: /^\d{4}-\d\d-\d\d$/,
  dissolutionDate: /^\d{4}-\d\d-\d\d$/,
  temporalCoverage: /^\d{4}-\d\d-\d\d\/(?:\.\.|\d{4}-\d\d-\d\d)$/,
  legislationLegalForce: /^https:\/\/schema\.org\/(?:InForce|NotInForce|PartiallyInForce)$/,
  priceCurrency: /^[A-Z]{3}$/,
  opens: /^\d\d:\d\d$/,
  closes: /^\d\d:\d\d$/,
  urlTemplate: /^https?:\/\/[^{]+\{search_term_string\}$/,
};

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every thing in a value, the outer ones first. */
export const thingsIn = (value: unknown): Thing[] =>
  Array.isArray(value)
    ? value.flatMap(thingsIn)
    : isThing(value)
      ? [value, ...Object.values(value).flatMap(thingsIn)]
      : [];

/** What is wrong with one thing by schema.org's own terms; nothing where all is well. */
export function faultsOf(found: Thing): string[] {
  const type = found['@type'];
  const known = TYPES[type];
  if (!known) return [`unknown type ${type}`];
  const properties = Object.entries(found).filter(([name]) => name !== '@type');
  const may = new Set([...OF_ALL, ...known.required, ...known.allowed]);
  return [
    ...known.required.filter((name) => !(name in found)).map((name) => `${type} has no ${name}`),
    ...properties.filter(([name]) => !may.has(name)).map(([name]) => `${type} can't have ${name}`),
    ...properties.flatMap(([name, value]) => formFaults(`${type}.${name}`, FORMS[name], value)),
  ];
}

function formFaults(where: string, form: RegExp | undefined, value: unknown): string[] {
  const values = (Array.isArray(value) ? value : [value]) as unknown[];
  if (values.length === 0) return [`${where} is empty`];
  return values.flatMap((one) => {
    if (
      one === null ||
      one === '' ||
      /^(?:undefined|null|NaN)$|\bundefined\b|\[object/.test(String(isThing(one) ? '' : one))
    )
      return [`${where} is ${JSON.stringify(one)}`];
    return form && !(typeof one === 'string' && form.test(one)) ? [`${where} is ${JSON.stringify(one)}`] : [];
  });
}
