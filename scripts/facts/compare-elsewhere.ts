import type { OfficialElsewhere } from '../../src/elsewhere/schema.ts';
import { byteOrder } from '../../src/text/byte-order.ts';
import { CHANNEL_KINDS } from '../import/mapping/map-channels.ts';
import { mapLevels } from '../import/mapping/map-identity.ts';
import { officialText } from '../import/mapping/official-text.ts';
import { readRecords } from '../import/reading/read-records.ts';
import type { OfficialDetail } from '../import/reading/record-schema.ts';
import { recogniseRecord } from '../import/mapping/understand-record.ts';

/** A list without order or repeats, as one text. */
const set = (values: readonly string[]): string => [...new Set(values)].sort(byteOrder).join(' | ');
const oneLine = (text: string | null | undefined): string => officialText(text)?.replace(/\s+/g, ' ') ?? '';

/**
 * How a procedure of another office differs from its record, a line each; nothing where it is the record's own. A record
 * that names the commune makes the matter the commune's, so that it is told as a difference of the levels.
 */
export function compareElsewhere(committed: OfficialElsewhere, detail: OfficialDetail): string[] {
  const offices = [...(detail.departmentsExecuting ?? []), ...(detail.unitGroupsExecuting ?? [])]
    .map((office) => oneLine(office?.name))
    .filter(Boolean);
  const channels = (detail.executionMethods ?? []).map(
    ({ submissionMethod }) => CHANNEL_KINDS[submissionMethod ?? ''] ?? '?',
  );
  const facts: [string, string, string][] = [
    ['mã', committed.code, detail.code],
    ['tên', committed.name, oneLine(detail.name)],
    ['cấp', set(committed.levels), set(mapLevels(detail))],
    ['cơ quan thực hiện', set(committed.offices), set(offices)],
    ['cách nộp', set(committed.channels), set(channels)],
  ];
  return facts.flatMap(([what, ours, theirs]) =>
    ours === theirs ? [] : [`${committed.code}, ${what}: nguồn ‘${theirs}’, trang ‘${ours}’`],
  );
}

/** The outcome for all matters; `unread` counts the procedures that no source has a record of. */
interface Comparison {
  compared: number;
  unread: number;
  differences: string[];
}

/** Compares the matters' procedures with an export of all levels; one whose code the export has must name its record. */
export async function compareMatters(
  input: string,
  matters: readonly { file: string; official: readonly OfficialElsewhere[] }[],
): Promise<Comparison> {
  const all = matters.flatMap(({ file, official }) => official.map((one) => ({ file, one })));
  const byId = new Map<string, OfficialDetail>();
  const codes = new Set<string>();
  const wanted = new Set(all.map(({ one }) => one.code));
  for await (const record of readRecords(input)) {
    const recognised = 'value' in record ? recogniseRecord(record.value) : undefined;
    if (!recognised || !('detail' in recognised) || !wanted.has(recognised.detail.code)) continue;
    byId.set(recognised.detail.id, recognised.detail);
    codes.add(recognised.detail.code);
  }
  const differences = all.flatMap(({ file, one }): string[] => {
    const detail = byId.get(one.portalId ?? '');
    if (detail) return compareElsewhere(one, detail).map((line) => `${file}: ${line}`);
    if (one.portalId) return [`${file}: bản xuất không có hồ sơ ${one.portalId} của ${one.code}`];
    return codes.has(one.code) ? [`${file}: bản xuất có hồ sơ của ${one.code}, ghi portalId của nó`] : [];
  });
  const unread = all.filter(({ one }) => one.portalId === undefined).length;
  return { compared: all.length - unread, unread, differences };
}
