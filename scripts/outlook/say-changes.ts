import { addDays } from '../../src/text/days.ts';
import { formatDate } from '../../src/text/dates.ts';
import type { Content } from '../content/content.ts';
import type { Turn } from '../../src/catalogue/turns-of-file.ts';
import { stateChanges } from './state-changes.ts';

/** How far the build looks ahead, in days. */
const OUTLOOK_DAYS = 30;

const SHOWN = 15;

/**
 * What the site shows differently than at the last build, and what it will show differently in the next
 * {@link OUTLOOK_DAYS} days, for whoever runs the build. Without a last build only the outlook.
 *
 * @param lastDate SITE_DATE of the build before, if it is known
 */
export function sayChanges(content: Content, lastDate: string | undefined): string {
  const { siteDate } = content;
  const end = addDays(siteDate, OUTLOOK_DAYS);
  const since = lastDate !== undefined && lastDate < siteDate ? lastDate : undefined;
  return [
    ...(since
      ? section(
          `Đổi trạng thái từ bản dựng trước (${formatDate(since)}) đến ${formatDate(siteDate)}`,
          stateChanges(content, since, siteDate),
        )
      : []),
    ...section(
      `Sẽ đổi trong ${OUTLOOK_DAYS} ngày tới (đến ${formatDate(end)})`,
      stateChanges(content, siteDate, end),
    ),
  ].join('\n');
}

function section(title: string, turns: readonly Turn[]): string[] {
  if (turns.length === 0) return [`${title}: không có gì.`];
  const rows = turns.slice(0, SHOWN).map(({ day, what, how }) => `  ${formatDate(day)}  ${what}: ${how}`);
  const more = turns.length > SHOWN ? [`  … và ${turns.length - SHOWN} thay đổi nữa`] : [];
  return [`${title}: ${turns.length}`, ...rows, ...more];
}
