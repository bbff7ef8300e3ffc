import { rulesOn, touches } from '../../../../src/cross-rules/rules-on.ts';
import type { Content, Entry } from '../../../content/content.ts';
import type { LinkedText } from './linked-texts.ts';

/** The value before a change: "giảm từ 10 ngày xuống 5 ngày", "5 ngày thay vì 10 ngày". The entry states the other. */
const BEFORE_CHANGE =
  /từ (?:[^.;\n]|\.(?=\d)){1,40}?(?=\s(?:xuống|còn|lên|thành|sang)\s)|(?:thay (?:vì|cho)|trước đây)(?:[^.;\n]|\.(?=\d)){1,60}/giu;
const masked = (text: string): string => text.replace(BEFORE_CHANGE, (old) => ' '.repeat(old.length));

/** What decisions and rules across procedures tell of a procedure, as far as it is how things are on the site's day. */
export function* rulingTexts(content: Content): Generator<LinkedText> {
  yield* textsOfDecisions(content);
  yield* textsOfRules(content);
}

const effectOf = ({ fields: { effectiveFrom, signedOn = '' } }: Entry<'announcements'>): string =>
  effectiveFrom ?? signedOn;

/** The words of each code's last decision in force; what earlier ones changed may have changed again. */
function* textsOfDecisions({ entries, siteDate }: Content): Generator<LinkedText> {
  const last = new Map<string, string>();
  const begun = entries.announcements.filter((entry) => effectOf(entry) <= siteDate);
  for (const entry of begun)
    for (const { code } of entry.fields.changes ?? [])
      if ((last.get(code) ?? '') < effectOf(entry)) last.set(code, effectOf(entry));
  for (const entry of begun)
    for (const [at, { code, whatChanged }] of (entry.fields.changes ?? []).entries())
      if (whatChanged !== undefined && last.get(code) === effectOf(entry))
        yield { in: entry, path: ['changes', at, 'whatChanged'], text: masked(whatChanged), codes: [code] };
}

function* textsOfRules({ entries, lists: { crossRules: file }, siteDate }: Content): Generator<LinkedText> {
  for (const [at, rule] of (file?.value ?? []).entries()) {
    if (!file) return;
    const codes = entries.procedures.flatMap(({ fields: { code, legalBasis } }) => {
      const procedure = code && legalBasis ? { code, legalBasis } : undefined;
      return procedure && touches(rule, procedure) && rulesOn([rule], procedure, siteDate).length > 0
        ? [procedure.code]
        : [];
    });
    for (const field of ['title', 'text'] as const)
      if (codes.length > 0) yield { in: file, path: [at, field], text: rule[field], codes };
  }
}
