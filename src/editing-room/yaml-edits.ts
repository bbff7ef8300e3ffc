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
import { pairItems } from './pair-items.ts';
import { canon, isGroup } from './said.ts';
import { withQuotesOf, written } from './yaml-text.ts';

/** A stretch of the text, from `from` up to `to`, that becomes `text`. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** Applies edits that don't overlap; of insertions at one place, the earlier in the list stands first. */
export const applyEdits = (source: string, edits: readonly Edit[]): string =>
  edits
    .map((edit, order) => ({ ...edit, order }))
    .sort((a, b) => b.from - a.from || b.to - a.to || b.order - a.order)
    .reduce((text, { from, to, text: piece }) => text.slice(0, from) + piece + text.slice(to), source);

/** The edits that make the node at hand read as `value`. */
export function editsFor(source: string, node: Node, value: unknown): Edit[] {
  if (isMap(node) && !node.flow && isGroup(value)) return mapEdits(source, node, value);
  if (isSeq(node) && !node.flow && Array.isArray(value)) return seqEdits(source, node, value);
  return [];
}

const canGoInside = (node: unknown, value: unknown): node is Node =>
  (isMap(node) && !node.flow && isGroup(value) && Object.keys(value).length > 0) ||
  (isSeq(node) && !node.flow && Array.isArray(value) && value.length > 0);

const start = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);
const jsOf = (node: unknown): unknown => (isNode(node) ? (node.toJSON() as unknown) : node);

/** Where the last line of a node ends, without its line break. */
function endOfLine(source: string, node: unknown, fallback: number): number {
  let at = lastPlace(node) ?? fallback;
  while (at > fallback && /\s/.test(source[at - 1] ?? '')) at -= 1;
  const end = source.indexOf('\n', at);
  return end === -1 ? source.length : end;
}

function lastPlace(node: unknown): number | undefined {
  if (isMap(node) && !node.flow) {
    const last = node.items.at(-1);
    return lastPlace(last?.value) ?? (last && isNode(last.key) ? last.key.range?.[1] : undefined);
  }
  if (isSeq(node) && !node.flow) return lastPlace(node.items.at(-1));
  return isNode(node) ? node.range?.[1] : undefined;
}

const columnOf = (source: string, at: number): number => at - (source.lastIndexOf('\n', at - 1) + 1);
const indented = (text: string, column: number): string =>
  text.trimEnd().replace(/\n(?=[^\n])/g, `\n${' '.repeat(column)}`);

const behind = (at: number, text: string, gap: string, column: number): Edit => ({
  from: at,
  to: at,
  text: `${gap}${' '.repeat(column)}${text}`,
});

/** An insertion before what stands first: on a line of its own, or behind the dash of a list's item. */
function ahead(source: string, at: number, text: string, gap: string, column: number): Edit {
  const lineStart = source.lastIndexOf('\n', at - 1) + 1;
  const indent = ' '.repeat(column);
  return source.slice(lineStart, at).trim() === ''
    ? { from: lineStart, to: lineStart, text: `${indent}${text}${gap}` }
    : { from: at, to: at, text: `${text}${gap}${indent}` };
}

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
  if (canon(jsOf(field.value)) === canon(value)) return [];
  if (canGoInside(field.value, value)) return editsFor(source, field.value, value);
  const old = isNode(field.value) ? field.value : undefined;
  const text = indented(rewritten(source, field.key, old, value), column);
  const comment = commentBehind(source, old, field.to);
  if (comment === '') return [{ from: field.from, to: field.to, text }];
  const line = text.includes('\n') ? `${comment.trim()}\n${' '.repeat(column)}${text}` : text + comment;
  return [{ from: field.from, to: field.to, text: line }];
}

/** The comment that stands behind a value on its last line, with the space before it. */
function commentBehind(source: string, old: Node | undefined, to: number): string {
  if (!old || (isScalar(old) && String(old.type).startsWith('BLOCK'))) return '';
  if ((isMap(old) || isSeq(old)) && !old.flow) return '';
  return /^[ \t]+#.*$/.exec(source.slice(old.range?.[1] ?? to, to))?.[0] ?? '';
}

/** A field with a new value, in the manner of the old one: its quotes, its folding, its flow. */
function rewritten(source: string, key: string, old: Node | undefined, value: unknown): string {
  const document = new Document({ [key]: value });
  const node = document.get(key, true) as unknown;
  if (isScalar(node) && isScalar(old) && typeof value === 'string' && typeof old.value === 'string') {
    if (old.type && old.type !== Scalar.BLOCK_LITERAL) node.type = old.type as Scalar.Type;
    return written(document, widthOf(source, old));
  }
  if ((isSeq(node) || isMap(node)) && (isSeq(old) || isMap(old)) && old.flow && old.items.length > 0) {
    node.flow = true;
    withQuotesOf(node, old);
  }
  return written(document);
}

/** The width at which a folded text was folded; 0 for a text on one line. */
function widthOf(source: string, { range }: Scalar): number {
  const lines = source.slice(range?.[0], range?.[1]).trimEnd().split('\n');
  return lines.length < 2 ? 0 : Math.max(80, ...lines.map((line) => line.length));
}

interface Item {
  /** Where the dash stands. */
  dash: number;
  to: number;
  node: unknown;
}

function itemsOf(source: string, seq: YAMLSeq): Item[] {
  return seq.items.map((node) => {
    const dash = source.lastIndexOf('-', start(node) - 1);
    return { dash, to: endOfLine(source, node, dash + 1), node };
  });
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
    const same = item && canon(jsOf(item.node)) === canon(wanted);
    const text = same ? source.slice(item.dash, item.to) : indented(written(new Document([wanted])), column);
    edits.push(
      place ? behind(place.to, text, gap, column) : ahead(source, items[0]?.dash ?? 0, text, gap, column),
    );
  }
  return edits;
}

/** The items that keep their place: the first rising run through the origins. */
function inPlace(origins: readonly (number | undefined)[]): Set<number> {
  const kept = new Set<number>();
  let last = -1;
  for (const origin of origins)
    if (origin !== undefined && origin > last) {
      kept.add(origin);
      last = origin;
    }
  return kept;
}

function withoutItem(source: string, { dash, to }: Item, gap: string): Edit {
  const from = source.lastIndexOf('\n', dash - 1) + 1;
  const blank = gap === '\n\n' && source.startsWith('\n\n', to) ? 2 : 1;
  return { from, to: Math.min(to + blank, source.length), text: '' };
}

function itemEdits(source: string, { dash, to, node }: Item, value: unknown, column: number): Edit[] {
  if (canon(jsOf(node)) === canon(value)) return [];
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
