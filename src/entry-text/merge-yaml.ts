import { Document, isCollection, parse, parseDocument } from 'yaml';
import { canonicalText } from './canonical.ts';
import { applyEdits, type Edit } from './edits.ts';
import { editsFor } from './yaml-edits.ts';
import { yamlText } from './yaml-text.ts';

/**
 * The YAML text with another value, changed in the fewest places: comments, blank lines, order, quotes and folded lines
 * stay wherever the value stays. What can't be changed in place is written anew, so the result always reads as `value`.
 */
export function mergeYaml(text: string, value: unknown): string {
  const document = parseDocument(text, { keepSourceTokens: false });
  if (canonicalText(document.toJS()) === canonicalText(value)) return text;
  return (
    firstThatReads(value, [
      () => applyEdits(text, editsOf(text, document, value)),
      () => byFields(document, value),
    ]) ?? yamlText(value)
  );
}

function editsOf(text: string, document: Document, value: unknown): Edit[] {
  return document.contents ? editsFor(text, document.contents, value) : [];
}

/** Sets whole fields in the document; their comments may go, those of other fields stay. */
function byFields(document: Document, value: unknown): string {
  if (!isCollection(document.contents) || typeof value !== 'object' || value === null) return '';
  const now = document.toJS() as Record<string, unknown>;
  for (const key of Object.keys(now)) if (!Object.hasOwn(value, key)) document.delete(key);
  for (const [key, item] of Object.entries(value))
    if (canonicalText(now[key]) !== canonicalText(item)) document.set(key, document.createNode(item));
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function firstThatReads(value: unknown, attempts: readonly (() => string)[]): string | undefined {
  const wanted = canonicalText(value);
  for (const attempt of attempts) {
    const text = attempt();
    if (readsAs(text, wanted)) return text;
  }
  return undefined;
}

function readsAs(text: string, wanted: string): boolean {
  try {
    return canonicalText(parse(text)) === wanted;
  } catch {
    return false;
  }
}
