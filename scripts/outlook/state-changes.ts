import { CONTENT_LISTS, CONTENT_TYPES } from '../../src/catalogue/content-types.ts';
import { allFiles, type Content, type Entry, type ListFile } from '../content/content.ts';
import { shorten } from '../content/problem.ts';
import { datedTurns } from '../../src/fields/dated-turns.ts';
import { labelOf, type Path } from '../../src/fields/schema-walk.ts';
import { procedureTurns, type Turn } from './procedure-turns.ts';
import { byteOrder } from '../../src/text/byte-order.ts';

/**
 * Everything that the site shows differently after `from` and until `until` (ISO days, `until` included) without
 * anybody's doing: spans of validity at any depth, days of publication, and the procedures' states by the decisions.
 */
export function stateChanges(content: Content, from: string, until: string): Turn[] {
  const turns = [...allFiles(content).flatMap(turnsOf), ...procedureTurns(content, from, until)];
  return turns
    .filter(({ day }) => from < day && day <= until)
    .sort((a, b) => byteOrder(a.day, b.day) || byteOrder(a.what, b.what) || byteOrder(a.how, b.how));
}

/** Days off come and go without the site saying anything else than "closed today". */
const isCalendar = (file: Entry | ListFile): boolean => 'list' in file && file.list === 'holidays';

/** An entry's own span is left out where the decisions tell it. */
function turnsOf(file: Entry | ListFile): Turn[] {
  if (isCalendar(file)) return [];
  const data = 'collection' in file ? file.fields : file.value;
  const byDecisions =
    'collection' in file && (file.collection === 'procedures' || file.collection === 'announcements');
  return datedTurns(data)
    .filter(({ path }) => !(byDecisions && path.length === 0))
    .map(({ day, path, part, how }) => ({ day, what: whatOf(file, path, part), how }));
}

/** An entry or a part of one in an editor's words: `Thủ tục hành chính "Đăng ký …", Phí, lệ phí › 1`. */
function whatOf(file: Entry | ListFile, path: Path, value: Record<string, unknown>): string {
  const label = 'collection' in file ? CONTENT_TYPES[file.collection].label : CONTENT_LISTS[file.list].label;
  const named = 'collection' in file ? (file.fields as Record<string, unknown>) : value;
  const name = ['name', 'title', 'question', 'text', 'number']
    .map((key) => named[key])
    .find((text): text is string => typeof text === 'string');
  const part = path.length === 0 ? '' : `, ${labelOf(file.schema, path)}`;
  return 'collection' in file
    ? `${label}${name ? ` "${shorten(name)}"` : ''}${part}`
    : `${label}${part}${name ? ` "${shorten(name)}"` : ''}`;
}
