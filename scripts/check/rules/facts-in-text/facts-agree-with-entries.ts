import { COMPONENT_TELLING } from '../../../../src/content-components/fact-components.ts';
import { onceFor, onceOf } from '../../../../src/site/once.ts';
import { splitSentences } from '../../../../src/text/prose/sentences.ts';
import { contradictions, type ToldSentence } from '../../../../src/told-facts/contradiction.ts';
import { factsIn, type TextFact } from '../../../../src/told-facts/facts-in-text.ts';
import { statedFacts, type StatedFacts } from '../../../../src/told-facts/stated-facts.ts';
import type { Procedure } from '../../../../src/procedures/schema/schema.ts';
import { ANSWERED_PARTS } from '../../../content/answered-parts.ts';
import type { Entry, Finding, Rule } from '../../../content/content.ts';
import { placeOf } from '../../../content/place.ts';
import { isBeforeRecord, proceduresOnDay } from '../../../content/procedures-on-day.ts';
import { linkedTexts, ownWords, type LinkedText } from './linked-texts.ts';
import { rulingTexts } from './ruling-texts.ts';

/** What a text tells of a procedure is what the procedure's entry states on the day: two pages never say two things. */
export const factsAgreeWithEntries: Rule = {
  id: 'facts-agree-with-entries',
  severity: 'error',
  isDisputable: true,
  description: 'Số tiền, thời hạn, số giấy tờ nói ở trang khác phải đúng như mục của thủ tục',
  *check(content) {
    const { siteDate } = content;
    const ofCode = (code: string) => {
      const procedure = proceduresOnDay(content).byCode(code);
      return procedure?.kind === 'current' ? statedBy(procedure.entry)(siteDate) : undefined;
    };
    for (const text of [...linkedTexts(content), ...rulingTexts(content)]) yield* faults(text, ofCode);
    for (const entry of content.entries.procedures) yield* faultsOfOwn(entry)(siteDate);
  },
};

/** What an entry states, and the entry itself for the message. */
interface Stating extends StatedFacts {
  entry: Entry<'procedures'>;
}

/** Nothing of an entry whose parts could not all be read, which is told there, and nothing for days before its record. */
const statedBy = onceOf((entry: Entry<'procedures'>) =>
  onceFor((day: string): Stating | undefined => {
    const { fields } = entry;
    const isWhole =
      !isBeforeRecord(entry, day) && ANSWERED_PARTS.every((field) => fields[field] !== undefined);
    return isWhole ? { ...statedFacts(fields as Procedure, day), entry } : undefined;
  }),
);

/** Where an entry's own words say on a day what it does not state. */
const faultsOfOwn = onceOf((entry: Entry<'procedures'>) =>
  onceFor((day: string): Finding[] =>
    [...ownWords(entry)].flatMap((text) => [...faults(text, () => statedBy(entry)(day))]),
  ),
);

function* faults(text: LinkedText, ofCode: (code: string) => Stating | undefined): Generator<Finding> {
  for (const { text: sentence, start } of splitSentences(text.text)) {
    if (!/\d|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|ngay|không|miễn/iu.test(sentence)) continue;
    // What an entry states takes long to find out, and most sentences tell no fact.
    if (factsIn(sentence).length === 0) continue;
    const named = text.body?.named(start, start + sentence.length) ?? [];
    const stated = (named.length > 0 ? named : text.codes).flatMap((code) => ofCode(code) ?? []);
    const [first] = stated;
    if (first === undefined) continue;
    for (const fact of contradictions(toldIn(text, sentence, start), stated))
      yield findingOf(text, start + fact.at, fact, first);
  }
}

/** A sentence with the paragraph around it: of a body the line of its prose, which holds a paragraph or an item of a list. */
function toldIn(
  { text, body, isBeside = false, isOwn = false }: LinkedText,
  sentence: string,
  at: number,
): ToldSentence {
  const told = { text: sentence, isBeside, isOwn };
  if (!body) return { ...told, paragraph: text };
  const start = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  const to = end < 0 ? text.length : end;
  return { ...told, paragraph: text.slice(start, to), components: body.told(start, to) };
}

function findingOf(text: LinkedText, at: number, fact: TextFact, { entry, says }: Stating): Finding {
  const component = `dùng <${COMPONENT_TELLING[fact.kind]} thuTuc="${entry.fields.code ?? ''}" />, hoặc `;
  const { file, line } = placeOf(entry, pathOf(entry, fact.kind));
  return {
    in: text.in,
    ...(text.path ? { path: text.path } : { offset: (text.in as Entry).bodyOffset + at }),
    value: fact.written,
    message: `trang này nói '${fact.written}', mà ${file} dòng ${line} ghi: ${says[fact.kind]}`,
    advice: `${text.path ? '' : component}sửa cho khớp; nếu là việc khác thì chấp nhận, lý do nhắc lại '${fact.written}'`,
  };
}

/** Where the entry states facts of the kind. */
function pathOf({ fields: { plainCase } }: Entry<'procedures'>, kind: TextFact['kind']): (string | number)[] {
  if (kind === 'papers') return plainCase?.papers ? ['plainCase', 'papers'] : ['evidence'];
  if (kind === 'time')
    return plainCase?.time ? ['plainCase', 'time'] : ['channels', 0, 'processingTime', 'value'];
  return plainCase?.cost ? ['plainCase', 'cost'] : ['channels', 0, 'costs', 0, 'amount'];
}
