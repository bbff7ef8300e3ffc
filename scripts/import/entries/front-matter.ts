import { type Document, isMap, isNode, isScalar, parseDocument, visit } from 'yaml';
import { lowerFirst } from '../../../src/text/first-letter.ts';
import { splitEntry } from '../../../src/entry-text/split-entry.ts';
import { frontMatterText } from '../../../src/entry-text/yaml-text.ts';
import { explainYamlError } from '../../content/yaml/yaml-errors.ts';

/** An entry's file taken apart: its front matter line by line under each key, and all that is not front matter. */
export interface FrontMatter {
  /** The fields as YAML reads them. */
  value: Record<string, unknown>;
  sections: Section[];
  /** The opening line. */
  opening: string;
  /** The body, from the closing line on, byte for byte. */
  rest: string;
  lineEnd: '\n' | '\r\n';
  document: Document;
}

/** The lines of one field, with the comments and blank lines above it; the first section may be comments alone. */
interface Section {
  key: string;
  above: string;
  text: string;
}

/** Takes an .mdx file apart; a file that can't be edited field by field gives the reason in Vietnamese. */
export function readFrontMatter(file: string): FrontMatter | { error: string } {
  const mark = file.startsWith('\ufeff') ? 1 : 0;
  const parts = splitEntry(file.slice(mark));
  if (!('yaml' in parts)) return { error: lowerFirst(parts.message) };
  const [start, end] = [mark + parts.yamlOffset, mark + parts.yamlOffset + parts.yaml.length];
  const opening = file.slice(0, start);
  const text = parts.yaml.replaceAll('\r\n', '\n');
  const document = parseDocument(text);
  const [problem] = document.errors;
  if (problem) {
    const line = (problem.linePos?.[0].line ?? 0) + 1;
    return {
      error: `phần đầu tệp sai cách viết YAML ở dòng ${line}: ${lowerFirst(explainYamlError(problem).join(' → '))}`,
    };
  }
  const starts = keyStarts(document);
  if (starts === undefined || starts.some(({ at }) => at > 0 && text[at - 1] !== '\n'))
    return { error: 'phần đầu tệp không viết mỗi trường một dòng' };
  const sections = starts.map(({ key, at }, index) => ({
    key,
    above: '',
    text: text.slice(at, starts[index + 1]?.at),
  }));
  const value = document.toJS() as Record<string, unknown>;
  return {
    value,
    sections: withCommentsAbove(text.slice(0, starts[0]?.at), sections),
    opening,
    rest: file.slice(end),
    lineEnd: opening.endsWith('\r\n') ? '\r\n' : '\n',
    document,
  };
}

function keyStarts(document: Document): { key: string; at: number }[] | undefined {
  if (!isMap(document.contents) || document.contents.flow) return undefined;
  return document.contents.items.map(({ key }) => ({
    key: isScalar(key) ? String(key.value) : '',
    at: isScalar(key) ? (key.range?.[0] ?? 0) : 0,
  }));
}

/** Comments and blank lines that end a section belong to the field below them. */
function withCommentsAbove(head: string, sections: Section[]): Section[] {
  let above = head;
  const moved = sections.map((section) => {
    const trailing = /(?:^(?:#.*)?\n)+$/m.exec(section.text);
    const own = trailing ? section.text.slice(0, trailing.index) : section.text;
    const result = { key: section.key, above, text: own };
    above = section.text.slice(own.length);
    return result;
  });
  return above === '' ? moved : [...moved, { key: '', above, text: '' }];
}

/**
 * The file with some fields written anew and every other byte as it was. A field set to undefined is taken out; a new
 * one is put where the order has it. Comments inside a replaced field are kept above it.
 */
export function withFields(
  front: FrontMatter,
  changes: Record<string, unknown>,
  order: readonly string[],
): string {
  const sections = [...front.sections];
  for (const [key, value] of Object.entries(changes)) {
    const text = value === undefined ? '' : frontMatterText({ [key]: value });
    const at = sections.findIndex((section) => section.key === key);
    const present = sections[at];
    if (present)
      sections[at] = { ...present, above: present.above + commentsInside(front.document, key), text };
    else sections.splice(placeFor(key, sections, order), 0, { key, above: '', text });
  }
  const yaml = sections.map(({ above, text }) => above + text).join('');
  return `${front.opening}${yaml.replaceAll('\n', front.lineEnd)}${front.rest}`;
}

function placeFor(key: string, sections: readonly Section[], order: readonly string[]): number {
  const rank = order.indexOf(key);
  const next = sections.findIndex((section) => section.key === '' || order.indexOf(section.key) > rank);
  return next === -1 ? sections.length : next;
}

function commentsInside(document: Document, key: string): string {
  const comments: string[] = [];
  const value = document.get(key, true);
  if (!isNode(value)) return '';
  visit(value, {
    Node(_, node) {
      for (const comment of [node.commentBefore, node.comment]) if (comment) comments.push(comment);
    },
  });
  return comments
    .flatMap((comment) => comment.split('\n'))
    .map((line) => `#${line}\n`)
    .join('');
}
