import type { z } from 'astro/zod';
import { datedTurns, type DatedTurn } from '../fields/dated-turns.ts';
import { isGroup } from '../fields/is-group.ts';
import { keysAt, labelOf } from '../fields/schema-walk.ts';
import { byteOrder } from '../text/byte-order.ts';
import { formatDate } from '../text/dates.ts';

/** So many days ahead are told at once. */
const MOST_TOLD = 4;

/**
 * What becomes of a saved file, in one line: when it goes on the site, and what its days bring later. Days that this save
 * brought come first.
 *
 * @param today the day in Vietnam, ISO
 * @example sayNext(siteSchema, undefined, { alerts: [] }, '2026-11-24') // → 'Lên trang ở lần dựng tới.'
 */
export function sayNext(schema: z.ZodType, before: unknown, now: unknown, today: string): string {
  const turns = datedTurns(now);
  const appears = turns.find(({ how }) => how === 'lên trang')?.day ?? today;
  const known = new Set(datedTurns(before).map(saidOf));
  const later = turns
    .filter(({ day, how }) => day > today && how !== 'lên trang')
    .sort((a, b) => byteOrder(a.day, b.day));
  const fresh = later.filter((turn) => !known.has(saidOf(turn)));
  const told = (fresh.length > 0 ? fresh : later).slice(0, MOST_TOLD);
  return [
    appears > today ? `Lên trang ngày ${formatDate(appears)}.` : firstWord(turns, today),
    ...(lacksApproval(schema, now) ? ['Bài chưa có người duyệt.'] : []),
    ...told.map((turn) => `Từ ${formatDate(turn.day)}: ${partOf(schema, turn)}${turn.how}.`),
  ].join(' ');
}

const firstWord = (turns: readonly DatedTurn[], today: string): string =>
  turns.some(({ how, day }) => how === 'hết thời hạn đăng' && day <= today)
    ? 'Rời danh sách và tìm kiếm ở lần dựng tới; địa chỉ vẫn mở được.'
    : 'Lên trang ở lần dựng tới.';

/** Whether the entry is of a kind that an office approves, and nobody is named who did. */
const lacksApproval = (schema: z.ZodType, now: unknown): boolean =>
  keysAt(schema, []).some(([key]) => key === 'approvedBy') &&
  isGroup(now) &&
  (now['approvedBy'] === undefined || now['approvedOn'] === undefined);

const saidOf = ({ day, path, how }: DatedTurn): string => `${day} ${path.join('.')} ${how}`;

const partOf = (schema: z.ZodType, { path }: DatedTurn): string =>
  path.length === 0 ? '' : `${labelOf(schema, path)} `;
