import type { ProcedureInput } from '../../../src/procedures/schema/schema.ts';
import type { ChannelInput } from './map-channels.ts';
import { mapTime } from './map-time.ts';
import type { MappingLog } from './mapping-log.ts';
import { officialText } from './official-text.ts';
import type { OfficialDetail } from '../reading/record-schema.ts';

type HandlingCase = NonNullable<ProcedureInput['handlingCases']>[number];

/**
 * The times by case. Most records repeat the procedure's own name and a channel's time there, which says nothing new;
 * where one case differs, all are kept, as a part of a list would mislead.
 */
export function mapHandlingCases(
  detail: OfficialDetail,
  channels: readonly ChannelInput[],
  log: MappingLog,
): HandlingCase[] {
  const procedure = officialText(detail.name);
  const known = new Set(channels.map(({ processingTime }) => timeKey(processingTime)));
  const cases = (detail.cases ?? []).flatMap((official): HandlingCase[] => {
    const name = officialText(official.name) ?? procedure;
    const processingTime = mapTime(official.processingDay?.qty, official.processingDay?.type, log);
    if (name === undefined || processingTime === undefined) {
      log.leftOut.push('trường hợp giải quyết không ghi thời hạn');
      return [];
    }
    return [{ name, code: officialText(official.code), processingTime }];
  });
  const saysMore = cases.some(
    ({ name, processingTime }) => name !== procedure || !known.has(timeKey(processingTime)),
  );
  return saysMore ? cases : [];
}

const timeKey = (time: ChannelInput['processingTime']): string =>
  JSON.stringify([time?.value, time?.unit, time?.note]);
