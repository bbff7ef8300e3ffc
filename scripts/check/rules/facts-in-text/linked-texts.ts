import { CONTENT_TYPES } from '../../../../src/catalogue/content-types.ts';
import type { ContentType } from '../../../../src/site/content-type.ts';
import {
  allEntries,
  isImported,
  type Content,
  type ContentFile,
  type Entry,
} from '../../../content/content.ts';
import type { Path } from '../../../content/problem.ts';
import { proceduresOnDay } from '../../../content/procedures-on-day.ts';
import { linkedBody, type LinkedBody } from './linked-body.ts';

/** A text with the codes of the procedures that it is about; of a body each sentence may have its own. */
export interface LinkedText {
  in: ContentFile;
  /** The field; absent for a body. */
  path?: Path;
  text: string;
  codes: readonly string[];
  body?: LinkedBody;
  /** Whether it stands on the procedure's own page, below the short answers. */
  isBeside?: boolean;
  /** Whether it stands anywhere on that page. */
  isOwn?: boolean;
}

const CODE = /(?<![\d.,])\d\.\d{6}(?![\d]|\.\d)/g;

/** Every text of a content folder that names procedures, by a field, a source, a link or a component. */
export function* linkedTexts(content: Content): Generator<LinkedText> {
  for (const entry of allEntries(content)) {
    const { tellsIn }: ContentType = CONTENT_TYPES[entry.collection];
    if (tellsIn) yield* textsOfEntry(content, entry, tellsIn);
  }
  yield* textsOfLifeEvents(content);
  yield* textsOfGuides(content);
}

function* textsOfEntry(content: Content, entry: Entry, fields: readonly string[]): Generator<LinkedText> {
  const body = linkedBody(entry, (id) => proceduresOnDay(content).byId(id)?.code);
  const data = entry.fields as { procedures?: readonly string[]; sources?: readonly { title: string }[] };
  const named = (data.procedures ?? []).flatMap((id) => proceduresOnDay(content).byId(id)?.code ?? []);
  const sourced = (data.sources ?? []).flatMap(({ title }) => title.match(CODE) ?? []);
  const codes = [...new Set([...named, ...sourced, ...body.codes])];
  if (codes.length === 0) return;
  for (const field of fields) {
    const text = (entry.fields as Record<string, unknown>)[field];
    if (typeof text === 'string') yield { in: entry, path: [field], text, codes };
  }
  if (entry.body.trim() !== '') yield { in: entry, text: body.prose, codes, body };
}

/** The editors' own words in an entry of a procedure, which the record beside them must bear out. */
export function* ownWords(entry: Entry<'procedures'>): Generator<LinkedText> {
  const { code, summary, plainCase, cases = [], commonMistakes = [], aliases = [] } = entry.fields;
  if (code === undefined) return;
  const own = (path: Path, text: string | undefined): LinkedText[] =>
    text === undefined
      ? []
      : [{ in: entry, path, text, codes: [code], isOwn: true, isBeside: path[0] !== 'summary' }];
  yield* own(['summary'], summary);
  for (const [key, text] of Object.entries(plainCase ?? {})) yield* own(['plainCase', key], text);
  for (const [at, { hint, cost, time }] of cases.entries())
    for (const [key, text] of Object.entries({ hint, cost, time })) yield* own(['cases', at, key], text);
  for (const [at, text] of commonMistakes.entries()) yield* own(['commonMistakes', at], text);
  for (const [at, text] of aliases.entries()) yield* own(['aliases', at], text);
  if (entry.body.trim() === '' || isImported(entry)) return;
  const body = linkedBody(entry, () => undefined);
  yield { in: entry, text: body.prose, codes: [code], body, isOwn: true, isBeside: true };
}

function* textsOfLifeEvents({ lists: { lifeEvents: file } }: Content): Generator<LinkedText> {
  for (const [at, event] of (file?.value ?? []).entries()) {
    if (!file) return;
    const others = event.otherProcedures;
    const all = [...event.steps.flatMap(({ procedures }) => procedures), ...others].map(({ code }) => code);
    const of = (codes: readonly string[], path: Path, text: string | undefined): LinkedText[] =>
      text === undefined || codes.length === 0 ? [] : [{ in: file, path: [at, ...path], text, codes }];
    yield* of(all, ['summary'], event.summary);
    for (const [line, text] of event.before.entries()) yield* of(all, ['before', line], text);
    for (const [line, { note }] of event.bring.entries()) yield* of(all, ['bring', line, 'note'], note);
    for (const [line, step] of event.steps.entries()) {
      const codes = step.procedures.map(({ code }) => code);
      const deadline = step.deadline && /^\d\.\d{6}$/.test(step.deadline.source) ? step.deadline : undefined;
      yield* of(codes, ['steps', line, 'title'], step.title);
      yield* of(codes, ['steps', line, 'text'], step.text);
      yield* of(codes, ['steps', line, 'onlyIf'], step.onlyIf);
      yield* of(codes, ['steps', line, 'where'], step.where);
      yield* of(deadline ? [deadline.source] : [], ['steps', line, 'deadline', 'text'], deadline?.text);
    }
    for (const [line, { code, when }] of others.entries())
      yield* of([code], ['otherProcedures', line, 'when'], when);
  }
}

function* textsOfGuides({ lists: { guides: file } }: Content): Generator<LinkedText> {
  for (const [at, guide] of (file?.value ?? []).entries()) {
    if (!file) return;
    const all = guide.outcomes.flatMap(({ procedures }) => procedures.map(({ code }) => code));
    const of = (codes: readonly string[], path: Path, text: string | undefined): LinkedText[] =>
      text === undefined || codes.length === 0 ? [] : [{ in: file, path: [at, ...path], text, codes }];
    yield* of(all, ['summary'], guide.summary);
    for (const [line, { question, help }] of guide.questions.entries()) {
      yield* of(all, ['questions', line, 'question'], question);
      yield* of(all, ['questions', line, 'help'], help);
    }
    for (const [line, { title, note, procedures }] of guide.outcomes.entries()) {
      const codes = procedures.map(({ code }) => code);
      yield* of(codes, ['outcomes', line, 'title'], title);
      yield* of(codes, ['outcomes', line, 'note'], note);
      for (const [place, { code, why }] of procedures.entries())
        yield* of([code], ['outcomes', line, 'procedures', place, 'why'], why);
    }
  }
}
