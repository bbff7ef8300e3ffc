import type { Understanding } from '../engine/open-index.ts';
import type { DisplayRecord } from '../engine/index-format.ts';
import type { Intent } from '../engine/question-words.ts';
import type { ProcedureSource } from './procedure-source.client.ts';
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
};

/** One procedure found, ready to show. */
interface FoundProcedure {
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

function resultItem(
  { name, code, sector, record }: FoundProcedure,
  { words, expansions, intents }: Understanding,
  pageUrl: (slug: string) => string,
): HTMLElement {
  const part = intents.flatMap((intent) => PART_OF[intent] ?? [])[0];
  const link = element(
    'a',
    { href: pageUrl(record.slug) + (part ? `#${part}` : '') },
    ...markedText(name, [...words, ...expansions.flatMap((text) => text.split(' '))]),
  );
  return element(
    'li',
    { 'data-code': code },
    element('h3', {}, link),
    element('p', { class: 'soft' }, `Thủ tục · ${sector} · Mã ${code}`),
    ...(record.summary ? [element('p', {}, record.summary)] : []),
    ...answerLines(record, intents),
  );
}

/** The results for documents as list items, in order. @throws where what they show can't be fetched */
export async function procedureResults(
  { index, records }: ProcedureSource,
  documents: readonly number[],
  understood: Understanding,
  pageUrl: (slug: string) => string,
): Promise<HTMLElement[]> {
  const found = await records(documents);
  return documents.flatMap((document, at) => {
    const record = found[at];
    if (!record) return [];
    const procedure = {
      name: index.name(document),
      code: index.code(document),
      sector: index.sector(document),
      record,
    };
    return [resultItem(procedure, understood, pageUrl)];
  });
}
