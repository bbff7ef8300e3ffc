import { allCorrections } from '../catalogue/all-corrections.ts';
import { ROW_LABELS } from '../calendar/change-labels.ts';
import { pastChanges } from '../changes/state-changes.ts';
import type { Approval, ApprovedKind } from '../fields/approval.ts';
import { currentFeedbackResults } from '../feedback-results/queries.ts';
import { saidDay } from '../fields/publication.ts';
import { materialsWithPages } from '../materials/queries.ts';
import { currentModelExamples } from '../model-examples/queries.ts';
import { newsWithPages } from '../news/queries.ts';
import { currentQuestions } from '../questions/queries.ts';
import { standingOf } from '../site/approvals.ts';
import { sectionLink } from '../site/links.ts';
import { once } from '../site/once.ts';
import { siteDate } from '../site/site.ts';
import { entryUrl, sectionUrl } from '../site/urls.ts';
import { formatDate } from '../text/dates.ts';
import { bulletinsOf, type Bulletin, type BulletinItem, type BulletinSection } from './bulletin.ts';

/** An entry of a kind that gives its own day. */
interface Dated {
  id: string;
  data: Approval & { publishedOn?: string; answeredOn?: string };
}

/** What entries of a kind tell in a bulletin, in the order in which their own lists show them. */
const itemsOf = <E extends Dated>(
  kind: ApprovedKind,
  entries: readonly E[],
  told: (data: E['data']) => { label: string; text?: string },
): BulletinItem[] =>
  entries.map((entry) => ({
    ...told(entry.data),
    day: saidDay(entry.data) ?? '',
    href: entryUrl(kind, entry.id),
    isUnapproved: standingOf(kind, entry) !== 'approved',
  }));

const section = (
  kind: ApprovedKind,
  title: string,
  unit: string,
  most: number,
  items: readonly BulletinItem[],
): BulletinSection => ({ id: kind, title, unit, most, items, all: sectionLink(kind), isOwn: true });

async function changes(): Promise<BulletinSection> {
  const items = (await pastChanges()).map(({ day, kind, name, code, pages }) => ({
    day,
    label: name,
    href: pages[0] ? entryUrl('procedures', pages[0].entry.id) : sectionUrl('changes'),
    text: `${ROW_LABELS[kind]}, từ ${formatDate(day)}. Mã ${code}.`,
  }));
  const all = sectionLink('changes');
  return { id: 'changes', title: 'Thủ tục thay đổi', unit: 'thay đổi', most: 20, items, all, isOwn: false };
}

async function corrections(): Promise<BulletinSection> {
  const items = (await allCorrections()).map(({ correction: { on, what, was, now }, page }) => ({
    ...page,
    day: on,
    text: `${what}: đã đăng “${was}”, nay là “${now}”.`,
  }));
  const all = sectionLink('corrections');
  return { id: 'corrections', title: 'Đính chính', unit: 'đính chính', most: 10, items, all, isOwn: false };
}

/** Every bulletin until the site's day, the latest first. */
export const bulletins = once(async (): Promise<readonly Bulletin[]> => {
  const news = itemsOf('news', await newsWithPages(), ({ title, summary }) => ({
    label: title,
    text: summary,
  }));
  const models = itemsOf('modelExamples', await currentModelExamples(), ({ title, summary }) => ({
    label: title,
    text: summary,
  }));
  const questions = itemsOf('questions', await currentQuestions(), ({ question }) => ({ label: question }));
  const results = itemsOf('feedbackResults', await currentFeedbackResults(), ({ title, handledBy }) => ({
    label: title,
    text: `${handledBy}.`,
  }));
  const materials = itemsOf('materials', await materialsWithPages(), ({ title }) => ({ label: title }));
  return bulletinsOf(
    [
      await changes(),
      section('news', 'Tin tức', 'tin', 10, news),
      section('modelExamples', 'Mô hình, gương điển hình', 'mô hình', 8, models),
      section('questions', 'Câu hỏi được trả lời', 'câu trả lời', 15, questions),
      section('feedbackResults', 'Kết quả xử lý phản ánh', 'kết quả phản ánh', 10, results),
      section('materials', 'Ấn phẩm', 'ấn phẩm', 12, materials),
      await corrections(),
    ],
    siteDate,
  );
});

/** Address and bulletin of every month that has a page. */
export const bulletinPages = async (): Promise<
  { params: { month: string }; props: { bulletin: Bulletin } }[]
> => (await bulletins()).map((bulletin) => ({ params: { month: bulletin.month }, props: { bulletin } }));
