import { officialFields } from './official-fields.ts';

type Field = keyof typeof officialFields;

/** Fields of the official part that the import writes or follows in ways of their own. */
const OTHERWISE = [
  'portalId',
  'shortTitle',
  'fileSets',
  'declaredNone',
  'silentInRecord',
  'leftToPortal',
] as const satisfies readonly Field[];
export type OfficialPart = Exclude<Field, (typeof OTHERWISE)[number]> | 'awaiting';

/**
 * The parts of an entry that come from the official record, in the schema's order. Each is followed on its own: the
 * import updates a part that nobody here rewrote, and leaves one that an editor did. `silentInRecord` and
 * `leftToPortal` are followed apart, part by part.
 */
export const OFFICIAL_PARTS: readonly OfficialPart[] = [
  ...(Object.keys(officialFields) as Field[]).filter(
    (field): field is Exclude<OfficialPart, 'awaiting'> => !OTHERWISE.some((other) => other === field),
  ),
  'awaiting',
];
