import { describe, expect, it } from 'vitest';
import { wordFinder } from './find-words.ts';

const find = wordFinder([
  { avoid: ['xin'], say: 'viết "đề nghị"', except: ['xin lỗi', 'xin phép'] },
  { avoid: ['nhằm mục đích'], say: 'viết "để"' },
  { avoid: ['trên cơ sở'], say: 'viết "theo"', except: ['trên cơ sở dữ liệu'] },
]);
const phrasesIn = (text: string): string[] => find(text).map(({ phrase }) => phrase);

describe('words to say more plainly', () => {
  it('are told with their place and what to say', () =>
    expect(find('Bạn xin giấy.')).toEqual([{ phrase: 'xin', start: 4, say: 'viết "đề nghị"' }]));

  it.each([
    ['at the beginning', 'Xin cấp lại.', ['Xin']],
    ['twice', 'Xin giấy, rồi xin tiền.', ['Xin', 'xin']],
    ['over a line’s end', 'nhằm\n  mục đích', ['nhằm\n  mục đích']],
  ])('are found %s', (_, text, found) => expect(phrasesIn(text)).toEqual(found));

  it.each([
    ['a phrase in which the word is right', 'Cơ quan xin lỗi và xin phép.'],
    ['a longer right phrase', 'Tra trên cơ sở dữ liệu quốc gia.'],
    ['a part of a word', 'Màu xinh, xinê.'],
    ['an address', 'Xem [việc làm](/su-kien/xin-viec/).'],
    ['nothing', ''],
  ])('are not found in %s', (_, text) => expect(phrasesIn(text)).toEqual([]));

  it('are none where the list is empty', () => expect(wordFinder([])('Xin giấy.')).toEqual([]));
});
