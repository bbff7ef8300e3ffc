import { byVietnameseOrder } from '../text/collation.ts';
import { firstLetter, plainTitle } from './title.ts';

/** The longest title of a list, in letters. */
export const LONGEST_LIST_TITLE = 70;
/** A title shorter than this no longer tells which thing an act is about. */
const SHORTEST = 24;

/** Where a name may end: before what only narrows it down, or between its parts. */
const ENDS =
  /(?<! (?:và|hoặc|của|cho|với|về|đối|là|có|từ|tại|theo|trong|bị|được|chưa|đã|đang|để|do|việc|không|các|những|một|người|nhà))(?=\s*[,;:(–]|\s+(?:đối với|trong|trường hợp|theo|thuộc|của|cho|tại|do|mà|có|và|hoặc|để|từ|khi|nếu|bằng|trên|với|gồm|ban hành|quy định)\s)/gu;
/** The part of a name that says what is done, before whom or what it is done for. */
const HEAD = /^.*?(?=\s(?:đối với|trong trường hợp|trường hợp|của|theo|do|mà)\s|\s*\(|$)/u;
/** What a name adds where another level does the same; lists here are of what a commune does. */
const AT_THE_COMMUNE = /\s*\((?:thực hiện tại )?(?:công an )?cấp xã\)$/iu;
/** Acts that stand beside another one: "Cấp, cấp lại …", "… hoặc thu hồi …". */
const FURTHER_ACT =
  /(?:[,;/]|\s(?:và|hoặc))\s*(cấp lại|cấp đổi|gia hạn|điều chỉnh|thu hồi|xóa|xoá|hủy|huỷ|thay đổi|sửa đổi|bổ sung|đính chính|cải chính|chấm dứt|tạm ngừng|tạm dừng|tiếp tục|giải thể|chuyển đổi|sáp nhập|hợp nhất|chia|tách|miễn|giảm|hoàn)(?!\p{L})/giu;

/**
 * A procedure's title for lists, menus and pictures: the editors' own, else its name, which is cut where a part of it
 * ends, never within a word. Acts that the cut would lose are named: who needs a second copy must not miss it.
 * @example listTitle({ name: 'Thủ tục cấp giấy phép đối với …' }) // 'Cấp giấy phép …'
 */
export function listTitle(
  { name, shortTitle }: { name: string; shortTitle?: string | undefined },
  max = LONGEST_LIST_TITLE,
): string {
  if (shortTitle !== undefined) return shortTitle;
  const title = plainTitle(name).replace(AT_THE_COMMUNE, '');
  if (title.length <= max) return title;
  const acts = actsIn(HEAD.exec(title)?.[0] ?? title);
  for (let room = max - 2; ;) {
    const cut = cutAtEnd(title, room);
    const lost = acts.filter((act) => !cut.toLowerCase().includes(act));
    const tail = lost.length === 0 ? ' …' : ` (cả ${lost.join(', ')})`;
    if (cut.length + tail.length <= max) return cut + tail;
    if (room <= SHORTEST) return `${cut.slice(0, max - 2).replace(/\s+\S*$/u, '')} …`;
    room = Math.min(room - 1, max - tail.length);
  }
}

/** Further acts of a name's head, each once, in small letters. */
const actsIn = (head: string): string[] => [
  ...new Set([...head.matchAll(FURTHER_ACT)].map(([, act = '']) => act.toLowerCase())),
];

/** The title up to its last end within the room; without one, up to its last whole word. */
function cutAtEnd(title: string, room: number): string {
  const ends = [...title.matchAll(ENDS)].map(({ index }) => index);
  const end = ends.findLast((at) => at <= room && at >= SHORTEST && isClosed(title.slice(0, at)));
  return title.slice(0, end ?? title.lastIndexOf(' ', room)).replace(/[\s,;:–(]+$/u, '');
}

/** Whether brackets and quotes that begin in the text end there too. */
const isClosed = (text: string): boolean =>
  text.split('(').length === text.split(')').length &&
  text.split('“').length === text.split('”').length &&
  text.split('"').length % 2 === 1;

interface Titled {
  data: { name: string; shortTitle?: string | undefined };
}

/** Entries in dictionary order of the titles by which lists show them; of one title they keep their order. */
export const byListTitle = <E extends Titled>(entries: readonly E[]): E[] =>
  entries
    .map((entry) => ({ entry, title: listTitle(entry.data) }))
    .sort((a, b) => byVietnameseOrder(a.title, b.title))
    .map(({ entry }) => entry);

/** Entries by the first letter of the titles that lists show (a, ă and â are letters of their own), letters and entries in order. */
export const byLetter = <E extends Titled>(entries: readonly E[]): Map<string, E[]> =>
  Map.groupBy(byListTitle(entries), ({ data }) => firstLetter(listTitle(data)));
