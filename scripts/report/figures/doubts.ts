import type { CountedEntry } from '../entry-days.ts';
import { isIn, type Period } from '../period.ts';
import { counted, type Figure } from './figure.ts';
import { evidenceOf } from './published.ts';

/** Entries whose own day and the repository's disagree, that nobody approved, or that are in no commit. */
export function doubtsOf(entries: readonly CountedEntry[], period: Period): Figure[] {
  const figure = (id: string, label: string, found: readonly CountedEntry[]): Figure =>
    counted(id, label, found.map(evidenceOf));
  const own = entries.filter(({ saidDay }) => saidDay !== undefined && isIn(saidDay, period));
  const late = own.filter(({ arrival }) => arrival.kind === 'on' && arrival.day > period.until);
  const open = own.filter(({ arrival }) => arrival.kind === 'not-yet');
  return [
    figure('6/sau-ky', 'Mục ghi ngày đăng trong kỳ nhưng đưa vào kho sau kỳ', late),
    figure('6/chua-ghi', 'Mục ghi ngày đăng trong kỳ nhưng chưa đưa vào kho (chưa commit)', open),
    figure(
      '6/chua-duyet',
      'Mục lên trang trong kỳ chưa được cơ quan duyệt',
      own.filter((e) => e.isUnapproved),
    ),
  ];
}
