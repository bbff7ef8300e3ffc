import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { proceduresType } from '../../src/procedures/content-type.ts';
import { TIERS, tierOf } from '../../src/procedures/tier.ts';
import { CONTENT_LISTS } from '../../src/catalogue/content-types.ts';
import { readEntries } from '../content/read-typed.ts';
import { readRecords } from '../import/reading/read-records.ts';
import { SectorBook } from '../import/entries/sector-book.ts';
import { recogniseRecord, understandRecord } from '../import/mapping/understand-record.ts';
import { compareFacts } from './compare-facts.ts';
import type { FactSource } from './procedure-facts.ts';
import type { FactsOrder } from './options.ts';

/** Official records of the wanted portal ids. */
async function officialRecords(
  { against, contentDir }: FactsOrder,
  wanted: ReadonlySet<string>,
): Promise<Map<string, FactSource>> {
  const sectors = new SectorBook(readFileSync(join(contentDir, CONTENT_LISTS.sectors.file), 'utf8'));
  const found = new Map<string, FactSource>();
  for await (const record of readRecords(against)) {
    const recognised = 'value' in record ? recogniseRecord(record.value) : { problems: [record.error] };
    if (!('detail' in recognised) || !wanted.has(recognised.detail.id)) continue;
    const understood = understandRecord(recognised.detail, (category) => sectors.idOf(category));
    if ('official' in understood) found.set(recognised.detail.id, understood.official);
  }
  return found;
}

/**
 * Compares every committed procedure with its official record, fact by fact, and prints each difference with its reason if
 * the entry records one; 1 when a difference has none, or when a procedure is not in the export.
 */
export async function runFacts(order: FactsOrder): Promise<number> {
  const committed = readEntries(order.contentDir, proceduresType);
  const official = await officialRecords(
    order,
    new Set(committed.flatMap(({ data }) => data.portalId ?? [])),
  );
  const totals = { facts: 0, explained: 0, unexplained: 0, missing: 0 };
  for (const { file, data } of committed) {
    const record = data.portalId === undefined ? undefined : official.get(data.portalId);
    if (!record) {
      totals.missing += 1;
      console.log(`${file}: bản xuất không có hồ sơ ${data.portalId ?? data.code}`);
      continue;
    }
    const { compared, differences } = compareFacts(data, record, order.day);
    totals.facts += compared;
    for (const { part, what, official: theirs, committed: ours, reason } of differences) {
      totals[reason ? 'explained' : 'unexplained'] += 1;
      console.log(
        `${file}: ${part}, ${what}: nguồn ‘${theirs}’, trang ‘${ours}’${reason ? `; vì: ${reason}` : '; CHƯA GIẢI THÍCH'}`,
      );
    }
  }
  console.log(
    `Đã so ${totals.facts} dữ kiện của ${committed.length - totals.missing} thủ tục: ${totals.unexplained} khác chưa giải thích, ${totals.explained} khác có lý do, ${totals.missing} thủ tục không có trong bản xuất.`,
  );
  const tiers = Map.groupBy(committed, ({ data }) => tierOf(data));
  const [guided, summarised, listed] = TIERS.map((tier) => tiers.get(tier)?.length ?? 0);
  console.log(`Trong trang: ${guided} thủ tục đầy đủ, ${summarised} có tóm tắt, ${listed} chỉ có dữ kiện.`);
  return totals.unexplained > 0 || totals.missing > 0 ? 1 : 0;
}
