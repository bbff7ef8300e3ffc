import { turnsOfFile, type Turn } from '../../src/catalogue/turns-of-file.ts';
import { allFiles, type Content, type Entry, type ListFile } from '../content/content.ts';
import { procedureTurns } from './procedure-turns.ts';
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

/** An entry's own span is left out where the decisions tell it. */
function turnsOf(file: Entry | ListFile): Turn[] {
  const [name, data] = 'collection' in file ? [file.collection, file.fields] : [file.list, file.value];
  const byDecisions = name === 'procedures' || name === 'announcements';
  return turnsOfFile({ name, data })
    .filter(({ path }) => !(byDecisions && path.length === 0))
    .map(({ day, what, how }) => ({ day, what, how }));
}
