import { Document, isScalar, isSeq, Scalar, visit, type Node } from 'yaml';

/** Readers of other YAML versions would take these for numbers, dates or yes/no; codes are among them. */
const LOOKS_LIKE_SOMETHING_ELSE = /^[-+.\d][-+.,:/_\s\da-foxtz]*$|^(?:y|n|yes|no|on|off)$/i;
const IS_DATE = /^\d{4}-\d{2}-\d{2}$/;
/** Short lists of codes read better on one line. */
const ONE_LINE = ['levels', 'audience', 'silentInRecord', 'declaredNone', 'days'];

/**
 * A value as YAML the way the project writes it: text of several lines in literal blocks, codes in quotes, days and
 * everything else as plain as it can be.
 *
 * @example yamlText({ code: '1.001190' }) // → 'code: "1.001190"\n'
 */
export function yamlText(value: unknown): string {
  return written(new Document(value));
}

/** A document as text; scalars that carry a style already keep it. */
export function written(document: Document, lineWidth = 0): string {
  visit(document, {
    Pair(_, { key, value }) {
      if (isSeq(value) && isScalar(key) && ONE_LINE.includes(String(key.value))) value.flow = true;
    },
    Scalar(key, node) {
      if (key !== 'key') styled(node);
    },
  });
  return document.toString({ lineWidth, flowCollectionPadding: false });
}

function styled(node: Scalar): void {
  if (typeof node.value !== 'string') return;
  if (node.value.includes('\n')) node.type = Scalar.BLOCK_LITERAL;
  else if (node.type === undefined && LOOKS_LIKE_SOMETHING_ELSE.test(node.value) && !IS_DATE.test(node.value))
    node.type = Scalar.QUOTE_DOUBLE;
  else if (node.type === Scalar.BLOCK_LITERAL) node.type = Scalar.PLAIN;
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
