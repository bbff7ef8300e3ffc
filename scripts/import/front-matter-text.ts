import { Document, isPair, isScalar, isSeq, Scalar, visit } from 'yaml';

/** Short lists of ids read better on one line. */
const ONE_LINE = ['levels', 'audience', 'silentInRecord'];
/** Readers of other YAML versions would take these for numbers, dates or yes/no; codes are among them. */
const LOOKS_LIKE_SOMETHING_ELSE = /^[-+.\d][-+.,:/_\s\da-foxtz]*$|^(?:y|n|yes|no|on|off)$/i;

/**
 * An entry's front matter as YAML: text of several lines in literal blocks, codes and whatever looks like a number in
 * quotes, everything else as plain as it can be. The same value always gives the same text, and the text gives the
 * value back to every YAML reader that the project has.
 *
 * @example frontMatterText({ code: '1.001190' }) // → 'code: "1.001190"\n'
 */
export function frontMatterText(value: Record<string, unknown>): string {
  const document = new Document(said(value));
  visit(document, {
    Pair(_, { key, value: node }) {
      if (!isScalar(key)) return undefined;
      if (isSeq(node) && ONE_LINE.includes(String(key.value))) node.flow = true;
      return /On$/.test(String(key.value)) ? visit.SKIP : undefined;
    },
    Scalar(key, node, path) {
      if (key === 'key' || typeof node.value !== 'string') return;
      if (node.value.includes('\n')) node.type = Scalar.BLOCK_LITERAL;
      else if (LOOKS_LIKE_SOMETHING_ELSE.test(node.value) || isDigest(path)) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function isDigest(path: readonly unknown[]): boolean {
  return path.some((parent) => isPair(parent) && isScalar(parent.key) && parent.key.value === 'imported');
}

/** The value without absent fields and empty lists. */
function said(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(said);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([, item]) => item !== undefined && !(Array.isArray(item) && item.length === 0),
  );
  return Object.fromEntries(kept.map(([key, item]) => [key, said(item)]));
}
