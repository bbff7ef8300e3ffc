import { describe, expect, it } from 'vitest';
import { findWordy } from './wordy-phrases.ts';

const kindsIn = (sentence: string): string[] => findWordy(sentence).map(({ kind }) => kind);

describe('wordy phrases', () => {
  it('tell what to say instead, and where they stand', () =>
    expect(findWordy('Bạn thực hiện nộp hồ sơ.')).toEqual([
      expect.objectContaining({ kind: 'words', phrase: 'thực hiện nộp', start: 4 }),
    ]));

  it.each([
    'Người được xác nhận bị khuyết tật được cấp giấy.',
    'Giấy được cấp bởi xã.',
    'Hồ sơ do công chức của xã thực hiện việc xác minh.',
    'Hồ sơ được nhận, giấy được cấp, phiếu được in, kết quả được trả.',
  ])('stack passives: %s', (sentence) => expect(kindsIn(sentence)).toContain('passives'));
  it.each([
    'Bạn được cấp giấy.',
    'Giấy bị mất thì được cấp lại.',
    'Không xác minh được thì bạn được viết cam đoan.',
    'Bạn không được nộp thay, cũng không được ký thay.',
    'Bạn làm được, nộp được, nhận được.',
  ])('do not stack passives: %s', (sentence) => expect(kindsIn(sentence)).toEqual([]));

  it.each(['Việc thực hiện công tác tuyên truyền rất cần.', 'Xã tổ chức việc niêm yết.'])(
    'heap nouns: %s',
    (sentence) => expect(kindsIn(sentence)).toContain('heaps'),
  );
  it.each(['Tiến hành đăng ký tại xã.', 'Bạn thực hiện nộp hồ sơ.'])(
    'hide the verb behind another: %s',
    (sentence) => expect(kindsIn(sentence)).toEqual(['words']),
  );
  it.each([
    'Bạn nộp hồ sơ tại xã.',
    'Tra trên cơ sở dữ liệu quốc gia.',
    'Công tác xã hội là một nghề.',
    'Các bước thực hiện ghi ở dưới.',
  ])('are not found in plain sentences: %s', (sentence) => expect(kindsIn(sentence)).toEqual([]));
});
