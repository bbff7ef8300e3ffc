import { formatDate } from '../../src/text/dates.ts';
import { addDays } from '../../src/text/days.ts';
import { stateChanges } from '../outlook/state-changes.ts';
import { STATE_WORDS, addressesByState, type LinkReport } from '../check-links/link-report.ts';
import { sourceStale } from '../check/rules/calendar/source-stale.ts';
import { openQuestions } from '../content/open-questions.ts';
import type { Content } from '../content/content.ts';
import { doubtfulContacts } from './contacts.ts';
import type { Finding, WatchSection } from './finding.ts';
import { dueYearlyReview, endingPostings, latePublications } from './timeliness.ts';
import { dueTasks } from './plan-tasks.ts';
import { replacedBases } from './replaced-bases.ts';
import { dueByKeeper, overdueByKeeper } from './reviews.ts';

/** How many days ahead the office is told what comes, near and far. */
const NEAR = 30;
const FAR = 60;

/** What servers of other sites answered, where they were asked. */
export interface Asked {
  links?: LinkReport | undefined;
  /** Sources that read otherwise than on an earlier night. */
  changed?: readonly Finding[] | undefined;
}

/** All that the office should look at on the content's day; sections without a finding too, so that nothing is missed. */
export function watchSections(content: Content, { links, changed }: Asked = {}): WatchSection[] {
  const today = content.siteDate;
  const [near, far] = [addDays(today, NEAR), addDays(today, FAR)];
  return [
    section(
      'Quá hạn rà soát',
      'đối chiếu lại với nguồn, ghi reviewedOn và hạn mới',
      overdueByKeeper(content),
    ),
    section(`Đến hạn rà soát trong ${FAR} ngày`, 'xếp lịch rà soát', dueByKeeper(content, FAR)),
    section('Căn cứ pháp lý đã hết hiệu lực', 'xem văn bản mới, sửa các mục còn dẫn', replacedBases(content)),
    section(
      `Có hiệu lực, hết hiệu lực trong ${NEAR} ngày tới`,
      'xem nội dung đã đúng cho ngày ấy',
      turns(content, today, near),
    ),
    section(
      `Có hiệu lực, hết hiệu lực sau ${NEAR} đến ${FAR} ngày nữa`,
      'chuẩn bị nội dung mới',
      turns(content, near, far),
    ),
    section(
      'Liên hệ chưa xác minh hoặc xác minh đã quá 90 ngày',
      'gọi hỏi cơ quan, ghi lại verification',
      doubtfulContacts(content),
    ),
    section('Câu hỏi chờ trả lời', 'trả lời, ghi answeredOn và answeredBy', waitingQuestions(content)),
    section('Nhiệm vụ của kế hoạch đến hạn, quá hạn', 'báo đơn vị chủ trì', dueTasks(content, far)),
    section('Đăng trễ so với hạn', 'đăng ngay; có lý do thì ghi vào acknowledged', latePublications(content)),
    section(
      'Niêm yết sắp hết hạn',
      'treo bản mới, thêm dòng vào niem-yet.yaml',
      endingPostings(content, near),
    ),
    section(
      'Rà soát trang hằng năm',
      'rà soát cả trang, thêm dòng vào ra-soat-nam.yaml',
      dueYearlyReview(content),
    ),
    section('Nguồn dữ liệu đã cũ', 'tải bản mới rồi chạy npm run import', staleSources(content)),
    ...(changed
      ? [section('Nguồn đã đổi chữ', 'mở nguồn, đối chiếu từng mục dẫn, sửa rồi ghi reviewedOn', changed)]
      : []),
    ...(links
      ? [section('Liên kết ra ngoài không mở được', 'tìm địa chỉ mới của nguồn', deadLinks(links))]
      : []),
  ];
}

const section = (title: string, todo: string, findings: readonly Finding[]): WatchSection => ({
  title,
  todo,
  findings,
});

/** What changes by itself after `from` and until `until`. The same thing on another day keeps its id. */
function turns(content: Content, from: string, until: string): Finding[] {
  const seen = new Map<string, number>();
  return stateChanges(content, from, until).map(({ day, what, how }) => {
    const id = `turn ${what} ${how}`;
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return {
      id: times === 1 ? id : `${id} ${times}`,
      text: `${formatDate(day)}: ${what} ${how}`,
      files: [],
      day,
    };
  });
}

const waitingQuestions = (content: Content): Finding[] =>
  openQuestions(content).map(({ entry: { id, file }, waiting, dueOn }) => ({
    id: `question ${id}`,
    text: waiting,
    files: [file],
    day: dueOn,
  }));

const staleSources = (content: Content): Finding[] =>
  [...sourceStale.check(content)].map(({ message }) => ({ id: 'stale', text: message, files: [] }));

const deadLinks = (links: LinkReport): Finding[] =>
  addressesByState(links)
    .filter(([state]) => state === 'broken' || state === 'unreachable')
    .flatMap(([state, addresses]) =>
      addresses.map(({ url, places }) => ({
        id: `link ${url}`,
        text: `${url}: ${STATE_WORDS[state].heading.toLocaleLowerCase('vi')}`,
        files: [...new Set(places.map(({ file }) => file))],
      })),
    );
