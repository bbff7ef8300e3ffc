import type { Understanding } from '../engine/open-index.ts';
import type { DisplayRecord } from '../engine/index-format.ts';
import type { Intent } from '../engine/question-words.ts';
import { element } from './element.client.ts';
import { markedText } from './marked-text.client.ts';

/** The part of the procedure's page that answers what was asked. */
const PART_OF: Record<Intent, string> = {
  fee: 'channels',
  time: 'channels',
  papers: 'evidence',
  where: 'offices',
  online: 'channels',
  document: 'legal-basis',
};

/** The line of a result that answers what was asked; it stands first and bold. */
const ANSWER_OF: Partial<Record<Intent, (record: DisplayRecord) => string>> = {
  fee: ({ feeText }) => `Phí, lệ phí: ${feeText}`,
  time: ({ timeText }) => `Thời hạn: ${timeText}`,
  papers: ({ papersText = '' }) => `Giấy tờ: ${papersText}`,
  where: ({ whereText = '' }) => `Cách nộp: ${whereText}`,
};

/** One procedure found, ready to show. */
export interface FoundProcedure {
  name: string;
  code: string;
  sector: string;
  record: DisplayRecord;
}

function answerLines(record: DisplayRecord, intents: readonly Intent[]): HTMLElement[] {
  const asked = intents.flatMap((intent) => ANSWER_OF[intent]?.(record) ?? []);
  const plain = [`Thời hạn: ${record.timeText}`, `Phí, lệ phí: ${record.feeText}`].filter(
    (text) => !asked.includes(text),
  );
  return [
    ...asked.map((text) => element('p', {}, element('strong', {}, text))),
    element('p', { class: 'soft' }, plain.join(' · ')),
  ];
}

/** A procedure as a list item: its answers, and the part of its page that tells what was asked. */
export function procedureItem(
  { name, code, sector, record }: FoundProcedure,
  { words, expansions, intents }: Understanding,
  pageUrl: (slug: string) => string,
): HTMLElement {
  const part = intents.flatMap((intent) => PART_OF[intent] ?? [])[0];
  const link = element(
    'a',
    { href: pageUrl(record.slug) + (part ? `#${part}` : '') },
    ...markedText(record.title ?? name, [...words, ...expansions.flatMap((text) => text.split(' '))]),
  );
  return element(
    'li',
    { 'data-result': 'procedure', 'data-code': code },
    element('h3', {}, link),
    element('p', { class: 'soft' }, `Thủ tục · ${sector} · Mã ${code}`),
    ...(record.summary ? [element('p', {}, record.summary)] : []),
    ...answerLines(record, intents),
  );
}
