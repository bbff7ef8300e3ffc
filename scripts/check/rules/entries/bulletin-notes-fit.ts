import { allEntries, type Content, type Finding, type Rule } from '../../../content/content.ts';
import { saidDay } from '../../../../src/fields/publication.ts';
import { roleFaults } from './approvals-hold.ts';

/** A note opens the bulletin of its own month, approved by who approves news; a month without anything has no bulletin. */
export const bulletinNotesFit: Rule = {
  id: 'bulletin-notes-fit',
  severity: 'error',
  description: 'Mỗi bản tin nhiều nhất một lời mở đầu, của tháng có gì để kể, và đã được duyệt',
  *check(content) {
    for (const entry of content.entries.bulletins)
      for (const fault of faultsOf(entry, content)) yield { in: entry, ...fault };
  },
};

function* faultsOf(
  { id, fields: { month, approvedBy, approvedOn } }: Content['entries']['bulletins'][number],
  content: Content,
): Generator<Omit<Finding, 'in'>> {
  if (month === undefined) return;
  const other = content.entries.bulletins.find((one) => one.fields.month === month);
  if (other && other.id !== id)
    yield {
      path: ['month'],
      message: `tháng này đã có lời mở đầu ở ${other.file}`,
      advice: 'sửa tháng, hoặc gộp hai lời làm một',
    };
  if (!daysTold(content).some((day) => day.startsWith(month)))
    yield {
      path: ['month'],
      message: 'tháng này chưa có gì trên trang nên không có bản tin',
      advice: 'kiểm tra lại tháng, hoặc bỏ lời mở đầu',
    };
  const role = content.lists.roles?.value?.find((one) => one.id === approvedBy);
  if (role && approvedOn !== undefined) yield* roleFaults(role, 'news', approvedOn, ['approvedBy']);
}

/** Every day on which the site tells something. */
const daysTold = (content: Content): string[] =>
  allEntries(content).flatMap(({ fields }) => {
    const { effectiveFrom, signedOn, ...said } = fields as Record<string, unknown> & {
      effectiveFrom?: string;
      signedOn?: string;
    };
    return [
      saidDay(said) ?? effectiveFrom ?? signedOn ?? [],
      (fields.corrections ?? []).map(({ on }) => on),
    ].flat();
  });
