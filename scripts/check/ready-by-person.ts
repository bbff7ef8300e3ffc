import { ASKED, type Asked } from '../../src/fields/awaiting-schema.ts';
import type { ReadyItem } from '../content/problem.ts';

/** What one person is asked, under the name by which an official knows that person. */
export interface Questions {
  heading: string;
  items: ReadyItem[];
}

/** Questions that name nobody come last: an editor first finds out whom to ask. */
const NOBODY = 'Chưa ghi hỏi ai (thêm "ask" vào ghi chú)';

/** Ready items by the person who can answer, in the order in which they should be asked. */
export function readyByPerson(items: readonly ReadyItem[]): Questions[] {
  const people = [...(Object.keys(ASKED) as Asked[]), undefined];
  return people
    .map((person) => ({
      heading: person ? ASKED[person] : NOBODY,
      items: items.filter(({ ask }) => ask === person),
    }))
    .filter((one) => one.items.length > 0);
}

/** How many items say the same, most frequent first. */
export function countByText(items: readonly ReadyItem[]): [text: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { text } of items) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** One question as an official reads it: what, of which entry, why, and where the answer goes. */
export interface Question {
  what: string;
  why?: string | undefined;
  into?: string | undefined;
}

/** Items as questions; parts that many records leave out are counted, not told one by one. */
export function questionsOf(items: readonly ReadyItem[]): Question[] {
  const silent = items.filter(({ kind }) => kind === 'silent-part');
  const others = items.filter(({ kind }) => kind !== 'silent-part');
  return [
    ...others.map(({ of, text, why, file, into }) => ({
      what: of ? `${text} · ${of}` : text,
      why,
      into: file && (into ? `${file}, phần "${into}"` : file),
    })),
    ...countByText(silent).map(([text, count]) => ({
      what: `Hồ sơ chính thức chưa ghi "${text}": ${count} thủ tục`,
    })),
  ];
}
