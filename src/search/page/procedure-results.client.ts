import type { Understanding } from '../engine/open-index.ts';
import type { DisplayRecord } from '../format/index-format.ts';
import type { Intent } from '../engine/question-words.ts';
import { element } from './element.client.ts';
import { markedText } from './marked-text.client.ts';
import { phrasesToMark, type Marked } from './phrases-to-mark.ts';

/** The part of the procedure's page that answers what was asked. */
const PART_OF: Record<Intent, string> = {
  fee: 'channels',
  time: 'channels',
  papers: 'evidence',
  where: 'offices',
  online: 'channels',
  document: 'legal-basis',
};

/** What a result tells, by what may be asked: the words before it, and the answer. */
const LINES: readonly [Intent, string, (record: DisplayRecord) => string | undefined][] = [
  ['time', 'Thời hạn', ({ timeText }) => timeText],
  ['fee', 'Phí, lệ phí', ({ feeText }) => feeText],
  ['where', 'Cách nộp', ({ whereText }) => whereText],
  ['papers', 'Giấy tờ', ({ papersText }) => papersText],
];
/** What a result tells unasked; the first one, which is a card, tells all. */
const PLAIN = 2;

/** One procedure found, ready to show. */
export interface FoundProcedure {
  name: string;
  code: string;
  sector: string;
  record: DisplayRecord;
}

function answerLines(record: DisplayRecord, intents: readonly Intent[], isCard: boolean): HTMLElement[] {
  const told = LINES.flatMap(([intent, label, of], at) => {
    const answer = of(record);
    return answer === undefined
      ? []
      : [{ at, isAsked: intents.includes(intent), text: `${label}: ${answer}` }];
  });
  const plain = told.filter(({ at, isAsked }) => !isAsked && (isCard || at < PLAIN)).map(({ text }) => text);
  return [
    ...told.filter(({ isAsked }) => isAsked).map(({ text }) => element('p', {}, element('strong', {}, text))),
    ...(isCard ? plain : [plain.join(' · ')]).map((text) => element('p', { class: 'soft' }, text)),
  ];
}

/**
 * A procedure as a list item: its answers, and the part of its page that tells what was asked. The first result is a card
 * with all its answers and the next step.
 */
export function procedureItem(
  { name, code, sector, record }: FoundProcedure,
  understood: Understanding & Marked,
  pageUrl: (slug: string) => string,
  isCard: boolean,
): HTMLElement {
  const page = pageUrl(record.slug);
  const part = understood.intents.flatMap((intent) => PART_OF[intent] ?? [])[0];
  const link = element(
    'a',
    { href: page + (part ? `#${part}` : '') },
    ...markedText(record.title ?? name, phrasesToMark(understood)),
  );
  return element(
    'li',
    { 'data-result': 'procedure', 'data-code': code, ...(isCard && { class: 'answer-card' }) },
    element('h3', {}, link),
    element('p', { class: 'soft' }, `Thủ tục · ${sector} · Mã ${code}`),
    ...(record.summary ? [element('p', {}, record.summary)] : []),
    ...answerLines(record, understood.intents, isCard),
    ...(isCard ? [element('p', { class: 'card-next', 'aria-hidden': 'true' }, 'Xem giấy tờ, các bước')] : []),
  );
}
