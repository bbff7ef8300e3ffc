import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stateOn } from '../../../src/calendar/state-on.ts';
import { CONTENT_TYPES } from '../../../src/catalogue/content-types.ts';
import { ownLayer } from '../../../src/content-folder/layers.ts';
import { isEnding } from '../../../src/calendar/history.ts';
import { procedureSchema } from '../../../src/procedures/schema/schema.ts';
import { copiedFields } from '../../../src/procedures/versions/copied-fields.ts';
import { formatDate } from '../../../src/text/dates.ts';
import { didYouMean } from '../../../src/text/nearest.ts';
import { calendarOf, type FiledFamily } from '../../content/calendar.ts';
import { contentTarget } from '../../content/content-target.ts';
import { placeholder } from '../../content/faults/placeholder.ts';
import { readContent } from '../../content/read-content.ts';
import { readFrontMatter, withFields } from '../../import/entries/front-matter.ts';
import { writeWhole } from '../../writing/write-whole.ts';
import type { NewVersionOrder } from './options.ts';

/** What is told of one time alone: that of the version that is copied. */
const OF_ITS_TIME = {
  validUntil: undefined,
  reviewedOn: undefined,
  reviewBy: undefined,
  corrections: undefined,
};

/** Writes the version to come, and says what is left to do. */
export function runNewVersion(order: NewVersionOrder): void {
  contentTarget(ownLayer(order.contentDir), '--content');
  const path = newVersion(order);
  process.stdout.write(
    `Đã chép bản đang áp dụng sang ${path}, có hiệu lực từ ${formatDate(order.from)}\nMở tệp, sửa những gì đổi, thay mọi chỗ "(cần điền: …)", rồi chạy npm run check.\nTừ nay đến ngày ấy, sửa bản đang áp dụng thì sửa cả bản này; quên thì npm run check nhắc.\n`,
  );
}

/**
 * Copies the version of a procedure that is in force today to one that begins on a later day: with that day's decision
 * where it stands in cong-bo/, else with places to fill. That of a procedure of a base lies in the unit's folder.
 * @returns its path inside the content folder
 * @throws Error in Vietnamese where there is no such procedure, no version in force, the day is not to come or is taken
 */
export function newVersion({ procedure, from, contentDir, siteDate }: NewVersionOrder): string {
  if (from <= siteDate)
    throw new Error(`--from ${from}: bản mới phải bắt đầu sau hôm nay (${formatDate(siteDate)}).`);
  const filed = familyOf(
    calendarOf(readContent(contentDir, siteDate, resolve('public')).content).families,
    procedure,
  );
  const today = stateOn(siteDate, filed.history).current?.version;
  const id = filed.family.id;
  if (!today) throw new Error(`thu-tuc/${id}: hôm nay không có bản nào đang áp dụng để chép.`);
  const path = `${CONTENT_TYPES.procedures.folder}/${id}/tu-${from}.mdx`;
  const taken = filed.history.versions.find(({ start }) => start === from)?.version.entry.file;
  if (taken !== undefined || existsSync(join(contentDir, path)))
    throw new Error(`Đã có ${taken ?? path} bắt đầu ngày ấy; mở tệp ấy để sửa.`);
  const front = readFrontMatter(today.entry.text);
  if ('error' in front) throw new Error(`${today.entry.file}: ${front.error}`);
  const fields = {
    ...OF_ITS_TIME,
    decision: decisionOf(filed, from, today.data.decision.issuer),
    validFrom: from,
    source: { ...(front.value['source'] as object), copied: copiedFields(front.value, today.entry.body) },
  };
  writeWhole(join(ownLayer(contentDir), path), withFields(front, fields, Object.keys(procedureSchema.shape)));
  return path;
}

function familyOf(families: readonly FiledFamily[], typed: string): FiledFamily {
  const name = typed.replace(/^thu-tuc\//, '').replace(/\.mdx$/, '');
  const found = families.find(({ family }) => family.id === name || family.code === name);
  if (found) return found;
  const ids = families.map(({ family }) => family.id);
  throw new Error(
    `Không có thủ tục "${typed}"${didYouMean(name, ids)}; ghi tên tệp trong thu-tuc/ hoặc mã thủ tục.`,
  );
}

/** The decision that changes the procedure on the day, where it is announced; else what is to be filled. */
function decisionOf({ history }: FiledFamily, from: string, issuer: string): Record<string, string> {
  const effect = history.effects.findLast(({ day, change }) => day === from && !isEnding(change));
  if (!effect) return { number: placeholder('Số quyết định'), issuer, signedOn: placeholder('Ngày ký') };
  const { id, data } = effect.decision;
  return { number: data.number, issuer: data.issuer, signedOn: data.signedOn, announcement: id };
}
