import { parseDocument, type Document, type Node, type ScalarTag } from 'yaml';
import { once, onceFor } from '../../../src/site/once.ts';
import { isCalendarDate } from '../../../src/text/days.ts';
import type { TextFault } from '../source-text.ts';
import { start } from './yaml-places.ts';
import {
  explainFailure,
  explainYamlError,
  placeOfError,
  refusedByBuild,
  repeatedKeys,
  REPEATED_KEY,
  yamlFault,
} from './yaml-errors.ts';

const MAX_ALIASES = 10;
/** Far above any entry or list. */
const MOST_LINES = 15_000;

/** Days become Dates as in the build; an impossible day (30/02) and a day with a time stay text, which the fields refuse. */
const DAY: ScalarTag = {
  tag: 'tag:yaml.org,2002:timestamp',
  default: true,
  test: /^\d{4}-\d\d-\d\d$/,
  resolve: (text) => (isCalendarDate(text) ? new Date(text) : text),
};

/** A YAML text as data, and what is wrong with it. */
export interface ParsedYaml {
  /** Undefined when the text is not YAML. */
  data: unknown;
  faults: TextFault[];
}

const compose = (text: string): Document =>
  parseDocument(text, {
    schema: 'core',
    uniqueKeys: false, // compares every key with every other; see repeatedKeys
    prettyErrors: false,
    logLevel: 'silent',
    customTags: (tags) => [DAY, ...tags],
  });

/** The tree of a text that {@link parseYaml} could read; made anew, because keeping a thousand of them is slow. */
export const yamlTree = (text: string): Node | null => compose(text).contents;

/** The tree of one field of a text, and where in the text it begins. */
export interface FieldTree {
  root: Node | null;
  from: number;
}

/** A key of the outermost map: nothing else of a text that can be read begins a line so. */
const KEY = /(?<=\n|^)[^\s#\-\]}]/g;

/**
 * The trees of single fields of a front matter that is known to be right: to tell the place of one of them, the others
 * need not be parsed. Nothing for a field that does not stand there by this very name.
 */
export function fieldTrees(text: string): (key: string) => FieldTree | undefined {
  const begins = once(() => [...text.matchAll(KEY)].map(({ index }) => index));
  return onceFor((key: string) => {
    const from = begins().find((at) => text.startsWith(`${key}:`, at));
    if (from === undefined) return undefined;
    const document = compose(
      text.slice(
        from,
        begins().find((at) => at > from),
      ),
    );
    return document.errors.length > 0 ? undefined : { root: document.contents, from };
  });
}

const unreadable = (...faults: TextFault[]): ParsedYaml => ({ data: undefined, faults });

/** Parses YAML 1.2 (core schema, unique keys, few aliases); never throws. `base` is the text's offset in its file. */
export function parseYaml(text: string, base: number): ParsedYaml {
  if (text.split('\n', MOST_LINES + 1).length > MOST_LINES)
    return unreadable(yamlFault(base, `Quá nhiều dòng (hơn ${MOST_LINES})`, 'chia thành nhiều mục'));
  let document: Document | undefined;
  try {
    document = compose(text);
    const [broken] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
    const faults = repeatedKeys(document).map((key) => yamlFault(base + start(key), ...REPEATED_KEY));
    if (broken)
      return unreadable(
        ...faults,
        yamlFault(base + placeOfError(broken, document), ...explainYamlError(broken)),
      );
    const refused = refusedByBuild(text, document);
    if (refused) return unreadable(yamlFault(base + refused.offset, refused.message, refused.advice));
    const data = document.toJS({ maxAliasCount: MAX_ALIASES }) as unknown;
    if (text.includes('*')) JSON.stringify(data); // throws where an alias holds itself
    return { data, faults };
  } catch (error) {
    return unreadable(explainFailure(error, document, base));
  }
}
