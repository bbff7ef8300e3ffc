import { Document, isPair, isScalar, isSeq, Scalar, visit, type Node } from 'yaml';

/** Readers of other YAML versions would take these for numbers, dates or yes/no; codes are among them. */
const LOOKS_LIKE_SOMETHING_ELSE = /^[-+.\d][-+.,:/_\s\da-foxtz]*$|^(?:y|n|yes|no|on|off)$/i;
/** Days stand without quotes, but only in the fields that hold days: elsewhere readers would make a date of a text. */
const IS_DAY = /^\d{4}-\d{2}-\d{2}$/;
const HOLDS_DAYS = /(?:On|From|Until|By)$|^(?:from|until|since|on|insteadOf)$/;
/** Short lists of codes read better on one line. */
const ONE_LINE = [
  'levels',
  'audience',
  'silentInRecord',
  'declaredNone',
  'leftToPortal',
  'paperCounts',
  'exempt',
  'formNumbers',
  'days',
];

/**
 * A value as YAML the way the project writes it: text of several lines in literal blocks, codes in quotes, days and
 * everything else as plain as it can be.
 *
 * @example yamlText({ code: '1.001190' }) // → 'code: "1.001190"\n'
 */
export function yamlText(value: unknown): string {
  return written(new Document(value));
}

/**
 * An entry's front matter, without absent fields and empty lists.
 * @example frontMatterText({ code: '1.001190', papers: [] }) // → 'code: "1.001190"\n'
 */
export const frontMatterText = (value: Record<string, unknown>): string => yamlText(withoutAbsent(value));

function withoutAbsent(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAbsent);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([, item]) => item !== undefined && !(Array.isArray(item) && item.length === 0),
  );
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutAbsent(item)]));
}

/** A document as text; scalars that carry a style already keep it. */
export function written(document: Document, lineWidth = 0): string {
  visit(document, {
    Pair(_, { key, value }) {
      if (isSeq(value) && isScalar(key) && ONE_LINE.includes(String(key.value))) value.flow = true;
    },
    Scalar(key, node, path) {
      if (key !== 'key') styled(node, keysAbove(path));
    },
  });
  return document.toString({ lineWidth, flowCollectionPadding: false });
}

/** The keys below which a value stands, the nearest last. */
const keysAbove = (path: readonly unknown[]): string[] =>
  path.flatMap((parent) => (isPair(parent) && isScalar(parent.key) ? [String(parent.key.value)] : []));

function styled(node: Scalar, keys: readonly string[]): void {
  if (typeof node.value !== 'string') return;
  if (node.value.includes('\n')) node.type = Scalar.BLOCK_LITERAL;
  else if (node.type === undefined && needsQuotes(node.value, keys)) node.type = Scalar.QUOTE_DOUBLE;
  else if (node.type === Scalar.BLOCK_LITERAL) node.type = Scalar.PLAIN;
}

/** Digests under `imported` and `copied` are always quoted, so that none is a number by chance. */
function needsQuotes(text: string, keys: readonly string[]): boolean {
  if (IS_DAY.test(text) && HOLDS_DAYS.test(keys.at(-1) ?? '')) return false;
  return LOOKS_LIKE_SOMETHING_ELSE.test(text) || keys.includes('imported') || keys.includes('copied');
}

/** Gives the scalars of a new node the quotes that the same scalars had in the old one. */
export function withQuotesOf(node: Node, old: Node): Node {
  const styles = new Map<unknown, Scalar.Type | undefined>();
  visit(old, { Scalar: (_, scalar) => void styles.set(scalar.value, scalar.type as Scalar.Type) });
  visit(node, {
    Scalar(_, scalar) {
      const type = styles.get(scalar.value);
      if (type) scalar.type = type;
    },
  });
  return node;
}
