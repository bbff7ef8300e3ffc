import { PARTLY_BECAUSE } from '../schema/online-schema.ts';
import type { Procedure } from '../schema/schema.ts';

/** What a procedure's page says of its service on the web beside the ways to send: why only partly, how far of its own accord. */
export function onlineServiceLines({
  onlineService,
  partlyOnline,
  proactiveLevel,
}: Pick<Procedure, 'onlineService' | 'partlyOnline' | 'proactiveLevel'>): string[] {
  const lines: string[] = [];
  if (onlineService === 'partial' && partlyOnline)
    lines.push(
      `Trực tuyến một phần, vì ${PARTLY_BECAUSE[partlyOnline.because]} (theo ${partlyOnline.legalBasis}).`,
    );
  if (proactiveLevel !== undefined) lines.push(`Mức độ chủ động của dịch vụ: ${proactiveLevel} trên 4.`);
  return lines;
}
