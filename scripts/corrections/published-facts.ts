import { isDeepStrictEqual } from 'node:util';
import type { CollectionName } from '../../src/catalogue/content-types.ts';
import { isGroup } from '../../src/fields/is-group.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What readers act on, by its name to an editor and the way to it in an entry; `*` is any position. */
interface Fact {
  name: string;
  path: readonly string[];
}

const fact = (name: string, path: string): Fact => ({ name, path: path.split('.') });
const CONTACT = [
  fact('điện thoại', 'phones'),
  fact('thư điện tử', 'emails'),
  fact('địa chỉ', 'address'),
  fact('giờ làm việc', 'openingHours'),
];

/** The facts that are watched; what stands in running text is not, as no program can tell a fact from a word there. */
const WATCHED: Readonly<Partial<Record<CollectionName, readonly Fact[]>>> = {
  procedures: [
    fact('phí, lệ phí', 'channels.*.costs'),
    fact('thời hạn', 'channels.*.processingTime'),
    fact('giấy tờ', 'evidence'),
    fact('nơi nộp', 'receivingAddress'),
  ],
  offices: CONTACT,
  hotlines: CONTACT,
  feedbackChannels: CONTACT,
  news: [fact('ngày sự việc', 'happenedOn')],
  legalDocuments: [
    fact('ngày ban hành', 'issuedOn'),
    fact('ngày có hiệu lực', 'effectiveFrom'),
    fact('ngày hết hiệu lực', 'effectiveUntil'),
  ],
  announcements: [fact('ngày ký', 'signedOn'), fact('ngày có hiệu lực', 'effectiveFrom')],
};

/** What makes a change of facts one of law or of the office, not of a mistake: any of these changes with it. */
const DECISIONS: readonly string[] = ['decision', 'overriddenBy', 'replacedBy', 'amendedBy', 'validFrom'];

/** The published facts that another commit tells otherwise, by their names, with no decision and no correction for it. */
export function uncorrected(
  collection: CollectionName,
  before: Fields,
  after: Fields,
  day: string,
): string[] {
  if (!wasPublished(before, day) || isExplained(before, after)) return [];
  return (WATCHED[collection] ?? [])
    .filter(({ path }) => !isContinued(valueAt(before, path), valueAt(after, path)))
    .map(({ name }) => name);
}

const verificationOf = (fields: Fields): Fields =>
  isGroup(fields['verification']) ? fields['verification'] : {};

/** A contact that nobody had verified was told to nobody, nor was what is yet to come. */
function wasPublished(fields: Fields, day: string): boolean {
  const { publishedOn, verification } = fields;
  if (publishedOn !== undefined && dayOf(publishedOn) > day) return false;
  return verification === undefined || verificationOf(fields)['state'] === 'verified';
}

function isExplained(before: Fields, after: Fields): boolean {
  const count = ({ corrections }: Fields): number => (Array.isArray(corrections) ? corrections.length : 0);
  const against = (fields: Fields): unknown => verificationOf(fields)['checkedAgainst'];
  return (
    count(after) > count(before) ||
    DECISIONS.some((key) => !isDeepStrictEqual(before[key], after[key])) ||
    !isDeepStrictEqual(against(before), against(after))
  );
}

function valueAt(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return value;
  if (step === '*') return Array.isArray(value) ? value.map((one) => valueAt(one, rest)) : undefined;
  return isGroup(value) ? valueAt(value[step], rest) : undefined;
}

/**
 * Whether what was told stands as it stood: the same, or a list that keeps each row (perhaps with its last day now) and adds
 * rows with a first day, as a change that is planned does. What was not told can't have been wrong.
 */
function isContinued(before: unknown, after: unknown): boolean {
  if (before === undefined || before === null || isDeepStrictEqual(before, after)) return true;
  if (!Array.isArray(before)) return false;
  if (before.length === 0) return true;
  if (!Array.isArray(after)) return false;
  if (before.some(Array.isArray)) return before.every((row, at) => isContinued(row, after[at]));
  const left = [...(after as unknown[])];
  for (const row of before) {
    const at = left.findIndex((other) => isDeepStrictEqual(withoutEnd(row), withoutEnd(other)));
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return left.every((row) => isGroup(row) && row['validFrom'] !== undefined);
}

/** A row without the day on which it ends. */
function withoutEnd(row: unknown): unknown {
  if (!isGroup(row)) return row;
  const { validUntil: _, replacedBy: __, ...rest } = row;
  return rest;
}

const dayOf = (day: unknown): string => (day instanceof Date ? day.toISOString().slice(0, 10) : String(day));
