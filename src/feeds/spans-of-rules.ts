import { allCrossRules } from '../cross-rules/queries.ts';
import { allLegalDocuments, lastDayOf, type LegalDocumentEntry } from '../legal-documents/queries.ts';
import { ENDED } from '../legal-documents/state-on.ts';
import { stableIdOf } from '../open-data/public-record.ts';
import { listTitle } from '../procedures/list-title.ts';
import { currentProcedures, type ProcedureEntry } from '../procedures/queries.ts';
import { siteDate } from '../site/site.ts';
import { absoluteUrl, entryUrl } from '../site/urls.ts';
import { slug } from '../text/slug.ts';
import { beginning } from './beginning.ts';
import { knownOn } from './known-on.ts';
import { namesInOrder } from './names-in-order.ts';
import type { Span } from './span-events.ts';

/** When the days of something became known, by the days of its sources. */
const bySources = (sources: readonly { retrievedOn?: string | undefined }[]): string =>
  knownOn(
    sources.map(({ retrievedOn }) => retrievedOn),
    beginning(),
    siteDate,
  );

async function spanOfDocument(entry: LegalDocumentEntry): Promise<Span> {
  const { number, title, issuedOn, effectiveFrom, sources } = entry.data;
  return {
    id: stableIdOf('legalDocuments', entry.id),
    first: effectiveFrom,
    last: await lastDayOf(entry),
    does: 'có hiệu lực',
    name: number,
    lines: [title, absoluteUrl(entryUrl('legalDocuments', entry.id))],
    knownOn: issuedOn === undefined ? bySources(sources) : knownOn([issuedOn], beginning(), siteDate),
  };
}

const spansOfCrossRules = (): Span[] =>
  allCrossRules().map(({ id, from, until, title, text, number, sources }) => ({
    id: `quy-dinh-chung/${id}`,
    first: from,
    last: until,
    does: 'áp dụng',
    name: title,
    lines: [text, `Theo ${number}.`],
    knownOn: bySources(sources),
  }));

/** What a resolution sets aside of a procedure for a while (requirement F14). */
function spansOfOverrides({ id, data }: ProcedureEntry): Span[] {
  const named = namesInOrder(
    data.overriddenBy,
    ({ number }) => `${stableIdOf('procedures', id)}/quy-dinh-tam-thoi/${slug(number)}`,
    ({ from }) => from,
  );
  return [...named].map(([{ from, until, number, rule, returns }, name]) => ({
    id: name,
    first: from,
    last: until,
    does: 'quy định tạm thời',
    name: listTitle(data),
    lines: [`Theo ${number}.`, rule, `Sau đó: ${returns}`, absoluteUrl(entryUrl('procedures', id))],
    knownOn: bySources([data.source]),
  }));
}

/** Documents, rules across procedures and temporary rules, with the days between which they hold. */
export const spansOfRules = async (): Promise<Span[]> => [
  ...(await Promise.all(
    (await allLegalDocuments()).filter(({ data }) => !ENDED.includes(data.state.value)).map(spanOfDocument),
  )),
  ...spansOfCrossRules(),
  ...(await currentProcedures()).flatMap(spansOfOverrides),
];
