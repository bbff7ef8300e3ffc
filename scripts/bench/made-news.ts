import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addDays } from '../../src/text/days.ts';

const BASE = 'tests/fixtures/content-base';
const DAYS = 18 * 365;

/** Words of no meaning: nobody can take the text for news. */
const WORDS =
  'thử mẫu đo dựng trang dài ngắn nhanh chậm nhiều ít trước sau trên dưới trong ngoài đầu cuối'.split(' ');

/** A sentence of as many words, always the same for the same seed. */
function sentence(seed: number, words: number): string {
  const text = Array.from(
    { length: words },
    (_, at) => WORDS[(seed * 7 + at * (1 + (seed % 5))) % WORDS.length],
  );
  return `Câu ${text.join(' ')}.`;
}

/** One invented item as its file has it; every third one names the procedure of the test content. */
function item(number: number, day: string): string {
  const paragraph = (of: number): string =>
    [1, 2, 3, 4].map((at) => sentence(number + of * 10 + at, 18)).join(' ');
  return `---
title: Tin bịa số ${number} để đo tốc độ
summary: Tin bịa, không có thật. ${sentence(number, 12)}
publishedOn: ${day}
place: Xã Thử
procedures: ${number % 3 === 0 ? '[thu-tuc-mau]' : '[]'}
sources:
  - title: Nguồn bịa
    retrievedOn: ${day}
reviewedOn: ${day}
---

${[1, 2, 3].map(paragraph).join('\n\n')}
`;
}

/**
 * Makes a content folder of the test content and invented news over eighteen years, for measuring alone: the folder is a
 * temporary one and nothing of it is ever committed.
 * @param lastDay ISO day of the latest item
 */
export function makeNews(folder: string, count: number, lastDay: string): void {
  cpSync(BASE, folder, { recursive: true });
  for (let number = 1; number <= count; number += 1) {
    const day = addDays(lastDay, -Math.floor((number / count) * DAYS));
    const file = join(folder, 'tin-tuc', day.slice(0, 4), `tin-bia-${String(number).padStart(5, '0')}.mdx`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, item(number, day));
  }
}
