import { datedTurns } from '../fields/dated-turns.ts';
import { labelOf, type Path } from '../fields/schema-walk.ts';
import { CONTENT_LISTS, CONTENT_TYPES, type CollectionName, type ListName } from './content-types.ts';

/** Something that the site shows differently from a day on. */
export interface Turn {
  /** The first day of the new state, ISO. */
  day: string;
  /** What changes, in Vietnamese: the kind of entry, its name, the part. */
  what: string;
  /** What becomes of it, in Vietnamese. */
  how: string;
}

/** A content file as editors know it: an entry of a kind, or a list. */
export interface FileData {
  name: CollectionName | ListName;
  /** Its fields as they are written. */
  data: unknown;
}

const LONGEST_NAME = 60;

/** The days of a file and what they bring. */
export const turnsOfFile = ({ name, data }: FileData): (Turn & { path: Path })[] =>
  // Days off come and go without the site saying anything else than "closed today".
  name === 'holidays'
    ? []
    : datedTurns(data).map(({ day, path, part, how }) => ({
        day,
        path,
        what: whatOf({ name, data }, path, part),
        how,
      }));

/** An entry or a part of one in an editor's words: `Thủ tục hành chính "Đăng ký …", Phí, lệ phí › 1`. */
function whatOf({ name, data }: FileData, path: Path, part: Record<string, unknown>): string {
  const { label, schema } = { ...CONTENT_TYPES, ...CONTENT_LISTS }[name];
  const isEntry = name in CONTENT_TYPES;
  const called = calledBy(isEntry ? data : part);
  const where = path.length === 0 ? '' : `, ${labelOf(schema, path)}`;
  return isEntry ? `${label}${called}${where}` : `${label}${where}${called}`;
}

/** The name by which editors know something, in quotes behind a blank; nothing where it has none. */
export function calledBy(data: unknown): string {
  const fields = (data ?? {}) as Record<string, unknown>;
  const name = ['name', 'title', 'question', 'text', 'number']
    .map((key) => fields[key])
    .find((text) => typeof text === 'string');
  if (name === undefined || name === '') return '';
  const line = name.replace(/\s+/g, ' ').trim();
  return ` "${line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME - 1)}…` : line}"`;
}
