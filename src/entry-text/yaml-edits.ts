import {
  Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Scalar,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { inPlace, itemsOf, withoutItem, type Item } from './list-items.ts';
import { endOfLine, jsOf, start } from './node-places.ts';
import { pairItems } from './pair-items.ts';
import { commentBehind, rewritten } from './rewritten-field.ts';
import { canonicalText } from './canonical.ts';
import { isGroup } from '../fields/is-group.ts';
import type { Edit } from './edits.ts';
import { ahead, behind, columnOf, indented } from './text-edits.ts';
import { written } from './yaml-text.ts';

/** The edits that make the node at hand read as `value`. */
export function editsFor(source: string, node: Node, value: unknown): Edit[] {
  if (isMap(node) && !node.flow && isGroup(value)) return mapEdits(source, node, value);
  if (isSeq(node) && !node.flow && Array.isArray(value)) return seqEdits(source, node, value);
  return [];
}

const canGoInside = (node: unknown, value: unknown): node is Node =>
  (isMap(node) && !node.flow && isGroup(value) && Object.keys(value).length > 0) ||
  (isSeq(node) && !node.flow && Array.isArray(value) && value.length > 0);

interface Field {
  key: string;
  from: number;
  to: number;
  value: unknown;
}

const fieldsOf = (source: string, map: YAMLMap): Field[] =>
  map.items.map(({ key, value }: Pair) => ({
    key: isScalar(key) ? String(key.value) : '',
    from: start(key),
    to: endOfLine(source, value, isNode(key) ? (key.range?.[1] ?? 0) : 0),
    value,
  }));

function mapEdits(source: string, map: YAMLMap, value: Record<string, unknown>): Edit[] {
  const fields = fieldsOf(source, map);
  const column = columnOf(source, fields[0]?.from ?? 0);
  const edits = fields.flatMap((field, at) =>
    Object.hasOwn(value, field.key)
      ? fieldEdits(source, field, value[field.key], column)
      : [withoutField(source, fields, at)],
  );
  const present = new Map(fields.map((field) => [field.key, field]));
  let place: Field | undefined;
  for (const [key, item] of Object.entries(value)) {
    const field = present.get(key);
    if (field) place = field;
    else {
      const text = indented(written(new Document({ [key]: item })), column);
      edits.push(
        place
          ? behind(place.to, text, '\n', column)
          : ahead(source, fields[0]?.from ?? 0, text, '\n', column),
      );
    }
  }
  return edits;
}

/** A field goes with its line break; the first field of a list's item stands behind a dash, which stays. */
function withoutField(source: string, fields: readonly Field[], at: number): Edit {
  const { from, to } = fields[at] ?? { from: 0, to: 0 };
  const lineStart = source.lastIndexOf('\n', from - 1) + 1;
  const next = fields[at + 1];
  if (source.slice(lineStart, from).trim() !== '' && next) return { from, to: next.from, text: '' };
  return { from: lineStart, to: Math.min(to + 1, source.length), text: '' };
}

function fieldEdits(source: string, field: Field, value: unknown, column: number): Edit[] {
  if (canonicalText(jsOf(field.value)) === canonicalText(value)) return [];
  if (canGoInside(field.value, value)) return editsFor(source, field.value, value);
  const old = isNode(field.value) ? field.value : undefined;
  const text = indented(rewritten(source, field.key, old, value), column);
  const comment = commentBehind(source, old, field.to);
  if (comment === '') return [{ from: field.from, to: field.to, text }];
  const line = text.includes('\n') ? `${comment.trim()}\n${' '.repeat(column)}${text}` : text + comment;
  return [{ from: field.from, to: field.to, text: line }];
}

function seqEdits(source: string, seq: YAMLSeq, value: readonly unknown[]): Edit[] {
  const items = itemsOf(source, seq);
  const column = columnOf(source, items[0]?.dash ?? 0);
  const gap = /\n[ \t]*\n/.test(source.slice(items[0]?.to, items[1]?.dash)) ? '\n\n' : '\n';
  const origins = pairItems(
    items.map(({ node }) => jsOf(node)),
    value,
  );
  const stays = inPlace(origins);
  const edits: Edit[] = items.flatMap((item, at) => (stays.has(at) ? [] : [withoutItem(source, item, gap)]));
  let place: Item | undefined;
  for (const [at, wanted] of value.entries()) {
    const origin = origins[at];
    const item = origin === undefined ? undefined : items[origin];
    if (item && origin !== undefined && stays.has(origin)) {
      place = item;
      edits.push(...itemEdits(source, item, wanted, column));
      continue;
    }
    const same = item && canonicalText(jsOf(item.node)) === canonicalText(wanted);
    const text = same ? source.slice(item.dash, item.to) : indented(written(new Document([wanted])), column);
    edits.push(
      place ? behind(place.to, text, gap, column) : ahead(source, items[0]?.dash ?? 0, text, gap, column),
    );
  }
  return edits;
}

function itemEdits(source: string, { dash, to, node }: Item, value: unknown, column: number): Edit[] {
  if (canonicalText(jsOf(node)) === canonicalText(value)) return [];
  if (canGoInside(node, value)) return editsFor(source, node, value);
  const old = isNode(node) ? node : undefined;
  const document = new Document([value]);
  const [fresh] = (document.contents as YAMLSeq).items;
  if (isScalar(fresh) && isScalar(old) && typeof value === 'string' && old.type !== Scalar.BLOCK_LITERAL)
    fresh.type = old.type as Scalar.Type;
  const text = indented(written(document), column);
  const comment = commentBehind(source, old, to);
  return [{ from: dash, to, text: text.includes('\n') ? text : text + comment }];
}
