import { markdownProse } from '../../../../src/text/prose/markdown-prose.ts';
import { maskQuotations } from '../../../../src/text/prose/readability.ts';
import { splitSentences, type Sentence } from '../../../../src/text/prose/sentences.ts';
import {
  CONTENT_LISTS,
  CONTENT_TYPES,
  type CollectionName,
  type ListName,
} from '../../../../src/catalogue/content-types.ts';
import type { ContentList, ProseFields, ProseKind } from '../../../../src/site/content-type.ts';
import {
  isImported,
  type Content,
  type ContentFile,
  type Entry,
  type Finding,
} from '../../../content/content.ts';
import type { Path } from '../../../content/problem.ts';
import { onceOf } from '../../../../src/site/once.ts';

/** One piece of our own running text: a field, or the body. Quotations and marks are masked, offsets kept. */
export interface Prose {
  in: ContentFile;
  kind: ProseKind;
  /** Which collection or list it is from. */
  from: CollectionName | ListName;
  /** The field; absent for the body. */
  path?: Path;
  text: string;
  sentences: Sentence[];
}

/** The official part of a procedure written by hand is told in our words; an imported one is the record's. */
const OF_HANDWRITTEN_PROCEDURE: readonly string[] = [
  'steps.*.text',
  'channels.*.processingTime.note',
  'channels.*.costs.*.note',
  'channels.*.note',
  'evidence.*.papers.*.note',
  'requirements',
];

const LISTS = Object.entries(CONTENT_LISTS) as [ListName, ContentList][];

/** Every piece of running text of the content, in reading order within each file. */
export const proseOf = onceOf((content: Content): Prose[] => [
  ...Object.values(content.entries).flatMap((entries) => (entries as Entry[]).flatMap(proseOfEntry)),
  ...proseOfLists(content),
]);

const proseOfEntry = onceOf((entry: Entry): Prose[] => {
  const own = entry.collection === 'procedures' && !isImported(entry) ? OF_HANDWRITTEN_PROCEDURE : [];
  const { text = [], ...rest } = CONTENT_TYPES[entry.collection].prose;
  const from = entry.collection;
  const body: Prose = prose({ in: entry, kind: 'text', from, text: markdownProse(entry.body) });
  return [
    ...proseOfFields(entry, from, entry.fields, { ...rest, text: [...own, ...text] }),
    ...(entry.body.trim() === '' ? [] : [body]),
    ...proseOfFields(entry, from, entry.fields, { text: ['awaiting.*.why', 'awaiting.*.tell'] }),
  ];
});

const proseOfLists = (content: Content): Prose[] =>
  LISTS.flatMap(([name, { prose = {} }]) => {
    const list = content.lists[name];
    return list ? proseOfFields(list, name, list.value, prose) : [];
  });

const proseOfFields = (
  file: ContentFile,
  from: Prose['from'],
  value: unknown,
  fields: ProseFields,
): Prose[] =>
  (['title', 'summary', 'text'] as const).flatMap((kind) =>
    (fields[kind] ?? []).flatMap((pattern) =>
      textsAt(value, pattern.split('.')).map(([path, text]) => prose({ in: file, kind, from, path, text })),
    ),
  );

function prose(piece: Omit<Prose, 'sentences'>): Prose {
  const text = maskQuotations(piece.text);
  return { ...piece, text, sentences: splitSentences(text) };
}

/** The texts at a pattern of keys, with their paths. */
function textsAt(value: unknown, [key, ...rest]: readonly string[], path: Path = []): [Path, string][] {
  if (key === undefined) return typeof value === 'string' ? [[path, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (key === '*')
    return Array.isArray(value) ? value.flatMap((item, index) => textsAt(item, rest, [...path, index])) : [];
  return textsAt((value as Record<string, unknown>)[key], rest, [...path, key]);
}

/** The pieces of one entry, or of one item of a list, each a page of its own. */
export const proseByPage = (prose: readonly Prose[]): Prose[][] => [
  ...Map.groupBy(prose, ({ in: { file }, path, from }) =>
    from in CONTENT_LISTS ? `${file}\n${path?.[0]}` : file,
  ).values(),
];

/** Where in its file a place of the prose stands, for a finding. */
export const placeInProse = (piece: Prose, start: number): Pick<Finding, 'in' | 'path' | 'offset'> =>
  piece.path
    ? { in: piece.in, path: piece.path }
    : { in: piece.in, offset: (piece.in as Entry).bodyOffset + start };
