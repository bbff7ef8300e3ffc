import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSample } from '../../../tests/samples/sample-procedures.ts';

const index = openSample();
const names = (question: string): string[] =>
  index.search(question).hits.map(({ document }) => index.name(document));
const first = (question: string): string | undefined => names(question)[0];

describe('search', () => {
  it.each([
    ['đăng ký khai sinh', 'Thủ tục đăng ký khai sinh'],
    ['dang ky khai sinh', 'Thủ tục đăng ký khai sinh'],
    ['Dạ cho em hỏi làm khai sinh cho con thì cần giấy tờ gì ạ', 'Thủ tục đăng ký khai sinh'],
    ['khai sinh lưu động', 'Thủ tục đăng ký khai sinh lưu động'],
    ['xin giay chung thuc di chuc het bao nhieu tien', 'Chứng thực di chúc'],
    ['gia han tam tru o dau', 'Gia hạn tạm trú'],
    ['mau to khai ket hon file word', 'Thủ tục đăng ký kết hôn'],
    ['tải mẫu đơn tách hộ bản word', 'Tách hộ'],
    ['chung thuc chu ky', 'Chứng thực chữ ký trong các giấy tờ, văn bản'],
    ['hòa giải viên', 'Thủ tục công nhận hòa giải viên (cấp xã)'],
    ['tranh chấp đất đai', 'Hòa giải tranh chấp đất đai'],
  ])('answers “%s” with “%s”', (question, name) => {
    expect(first(question)).toBe(name);
  });

  it.each([
    ['khai sanh', 'Thủ tục đăng ký khai sinh'],
    ['giấy xác nhận độc thân', 'Thủ tục cấp Giấy xác nhận tình trạng hôn nhân'],
    ['bao tu cho ba', 'Thủ tục đăng ký khai tử'],
    ['chồng em vừa mất', 'Thủ tục đăng ký khai tử'],
    ['khẩu cắt', 'Xóa đăng ký thường trú'],
    ['nhập hộ khẩu', 'Đăng ký thường trú'],
  ])('knows the lay words “%s”', (question, name) => {
    expect(first(question)).toBe(name);
  });

  it.each([
    ['khaisinh', 'Thủ tục đăng ký khai sinh'],
    ['ddawng kys tajm trus', 'Đăng ký tạm trú'],
    ['ta1ch ho65', 'Tách hộ'],
    ['dang ky ho kinh doanhh', 'Đăng ký thành lập hộ kinh doanh'],
    ['thường chú', 'Đăng ký thường trú'],
    ['sửa csdl cư trú', 'Điều chỉnh thông tin về cư trú trong Cơ sở dữ liệu về cư trú'],
  ])('reads through “%s”', (question, name) => {
    expect(first(question)).toBe(name);
  });

  it.each(['tải mẫu đơn ở đâu', 'xin file word', 'tờ khai', 'giấy tờ gì'])(
    'shows what most people want where it is only told what of it: “%s”',
    (question) => {
      const { hits, isNothing, isOpen, understood } = index.search(question);
      expect([isNothing, isOpen]).toEqual([false, true]);
      expect(hits.length).toBeGreaterThan(0);
      expect(understood.intents).toContain('papers');
    },
  );

  it('takes an age for every age from the one that is said', () => {
    const sayings = [{ say: ['từ 70 tuổi'], means: ['đăng ký tạm trú'] }];
    const aged = openSample({ groups: [{ topic: 'Tuổi', entries: sayings }] });
    const meant = (question: string) => aged.search(question).understood.expansions;
    for (const question of ['bà 82 tuổi', 'ong 70 tuoi', 'mẹ tôi 101 tuổi rồi'])
      expect(meant(question), question).toEqual(['đăng ký tạm trú']);
    for (const question of ['con 7 tuổi', 'ba 69 tuổi', 'ấp 82', 'tuổi 82'])
      expect(meant(question), question).toEqual([]);
  });

  it('takes where every matter is handled for none of them', () => {
    const carried = [{ say: ['ủy ban phường'], means: ['hòa giải viên'] }];
    const offices = openSample({ groups: [{ topic: 'Nơi nộp', entries: carried }] });
    const meant = (question: string) => offices.search(question).understood.expansions;
    for (const question of [
      'tách hộ tại ủy ban phường',
      'tach ho o uy ban phuong',
      'ra ủy ban phường tách hộ',
    ])
      expect(meant(question), question).toEqual([]);
    expect(meant('bầu ủy ban phường')).toEqual(['hòa giải viên']);
  });

  it('takes “chưa” and “không” for what they say', () => {
    expect(index.search('chưa vợ chưa chồng').understood.expansions).toEqual([
      'giấy xác nhận tình trạng hôn nhân',
    ]);
    expect(index.search('có vợ có chồng rồi').understood.expansions).toEqual([]);
  });

  it('answers the wish, not the story before it', () => {
    const story = 'vợ chồng tôi chứng thực di chúc rồi đi tạm trú';
    expect(first(story)).toBe('Chứng thực di chúc');
    expect(first(`${story}, giờ muốn đăng ký kết hôn`)).toBe('Thủ tục đăng ký kết hôn');
  });

  it('finds a code, also without its point and among words', () => {
    expect(first('mã 1.010038 là gì')).toBe('Tách hộ');
    expect(first('1010038')).toBe('Tách hộ');
  });

  it('holds a literal name above an over-eager synonym', () => {
    expect(first('khai sinh')).toBe('Thủ tục đăng ký khai sinh');
  });

  it('ranks the spelling first that the reader typed with marks', () => {
    expect(first('khai tử')).toBe('Thủ tục đăng ký khai tử');
    expect(index.search('thủ tục khai tử').hits[0]?.document).toBe(index.search('khai tử').hits[0]?.document);
  });

  it('answers partly known questions with what is nearest', () => {
    expect(first('khai sinh cho người sao hỏa')).toBe('Thủ tục đăng ký khai sinh');
    expect(names('thủ tục hành chính')).not.toEqual([]);
    expect(names('mẫu ct01')).toContain('Đăng ký tạm trú');
  });

  it.each(['', ' ', 'a', '😀', 'asdfgh jkl', 'x'.repeat(2000), 'ខ្មែរ', 'مرحبا', '.*[(', '<b></b>'])(
    'has nothing for “%s”',
    (question) => {
      expect(index.search(question).hits).toEqual([]);
    },
  );

  it('keeps to the limit and to what is accepted', () => {
    expect(index.search('đăng ký', { limit: 2 }).hits).toHaveLength(2);
    const { hits } = index.search('đăng ký', {
      accepts: (document) => index.facets(document)?.isFree ?? false,
    });
    expect(hits.every(({ document }) => index.facets(document)?.isFree)).toBe(true);
  });

  it('answers anything without an error, best first', () => {
    const word = fc.constantFrom(
      'khai',
      'sinh',
      'đăng',
      'ky',
      'gks',
      'để',
      'tạm',
      'trú',
      'giấy',
      'độc',
      'thân',
      'cho',
      'em',
      '1.001193',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 300 }),
          fc.array(word, { maxLength: 90 }).map((words) => words.join(' ')),
        ),
        (question) => {
          const scores = index.search(question).hits.map(({ score }) => score);
          expect(scores).toEqual(scores.toSorted((one, other) => other - one));
        },
      ),
    );
  });
});

describe('understood', () => {
  it('tells what is asked and which words count', () => {
    const { understood } = index.search('Cho em hỏi tách hộ mất mấy ngày, lệ phí bao nhiêu, nộp ở đâu ạ');
    expect(understood.intents).toEqual(expect.arrayContaining(['time', 'fee', 'where']));
    expect(understood.words).toEqual(['tách', 'hộ']);
  });
  it('offers the repaired question with marks, and nothing when nothing was repaired', () => {
    expect(index.search('dangkykhaisinh').understood.didYouMean).toBe('đăng ký khai sinh');
    expect(index.search('tasch hooj').understood.didYouMean).toBe('tách hộ');
    expect(index.search('tach ho').understood.didYouMean).toBeUndefined();
  });
  it('hears another word beside one whose mark tells it from a small word', () => {
    expect(index.search('hộ tịt').understood.didYouMean).toBe('hộ tịch');
    expect(index.search('ho tit').understood.didYouMean).toBeUndefined();
  });
  it('does not hear a saying in the words of a question', () => {
    expect(index.search('tach ho nop o dau').understood.expansions).toEqual([]);
  });
});

describe('suggest', () => {
  const suggested = (typed: string): string[] =>
    index.suggest(typed).map(({ document }) => index.name(document));
  it.each([
    ['khai si', 'Thủ tục đăng ký khai sinh'],
    ['tạm t', 'Đăng ký tạm trú'],
    ['chung thuc d', 'Chứng thực di chúc'],
    ['giấy đ', 'Thủ tục cấp Giấy xác nhận tình trạng hôn nhân'],
  ])('completes “%s”', (typed, name) => {
    expect(suggested(typed)).toContain(name);
  });
  it('keeps to the limit and takes anything', () => {
    expect(index.suggest('đăng', 3)).toHaveLength(3);
    expect(index.suggest('')).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (typed) => void index.suggest(typed)),
    );
  });
});
