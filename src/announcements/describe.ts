import { CHANGE_LABELS, type ChangeKind } from '../calendar/change-labels.ts';
import type { Announcement } from './schema.ts';

/**
 * A decision in our own words, for where its official title is not known.
 * @example describeDecision(decision) // 'Quyết định của Bộ Tư pháp về 3 thủ tục: 2 mới ban hành, 1 bãi bỏ.'
 */
export function describeDecision({ issuer, changes }: Pick<Announcement, 'issuer' | 'changes'>): string {
  const counts = (Object.keys(CHANGE_LABELS) as ChangeKind[])
    .map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }))
    .filter(({ count }) => count > 0);
  const [only] = counts;
  if (counts.length === 1 && only?.kind === 'announced')
    return `Quyết định của ${issuer} công bố ${only.count} thủ tục có trên trang này.`;
  const list = counts.map(({ kind, count }) => `${count} ${CHANGE_LABELS[kind].toLocaleLowerCase('vi')}`);
  return `Quyết định của ${issuer} về ${changes.length} thủ tục: ${list.join(', ')}.`;
}
