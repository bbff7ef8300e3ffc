import { describe, expect, it } from 'vitest';
import type { Channel } from '../schema/channel-schema.ts';
import { plainFactsSchema } from '../schema/plain-facts-schema.ts';
import { isLodgedByEmployer, isLodgedOnPortal } from './ways.ts';
import { answerWhere } from './where.ts';

const way = (kind: Channel['kind'], note?: string): Channel => ({ kind, costs: [], free: false, note });
const where = (channels: Channel[], more: Partial<Parameters<typeof answerWhere>[0]> = {}) =>
  answerWhere({ channels, executingOffices: [], ...more });

describe('the ways of handing in', () => {
  it('leave out the post that only brings the result', () => {
    const post = way('post', 'Trả kết quả qua dịch vụ bưu chính, trả phí theo quy định.');
    expect(where([way('in-person'), way('online'), post])).toEqual({
      figure: 'Trực tiếp, trực tuyến',
      remark: 'Bưu chính chỉ để nhận kết quả',
    });
    expect(where([way('in-person'), way('post', 'Nộp hồ sơ và nhận kết quả qua bưu chính.')]).figure).toBe(
      'Trực tiếp, bưu chính',
    );
  });

  it('say that the post is for some only', () => {
    const post = way('post', 'Gửi đến trung tâm mẫu, chỉ khi bạn không thể nộp trên mạng.');
    expect(where([way('online'), post]).remark).toBe('Bưu chính chỉ dành cho một số người');
  });

  it('take in those that only the words tell', () => {
    const note =
      'Khai báo qua: + Trực tiếp tại cơ quan mẫu; + Số điện thoại do cơ quan mẫu thông báo; + Cổng mẫu';
    expect(where([way('online', note)]).figure).toBe('Trực tiếp, điện thoại, trực tuyến');
  });
});

describe('the national portal', () => {
  it.each([
    [undefined, true],
    ['Nộp trên Cổng dịch vụ công quốc gia hoặc ứng dụng VNeID.', true],
    ['Gửi trên ứng dụng VNeID.', false],
    ['Nộp trên cổng điện tử của cơ quan thuế.', false],
  ])('takes the file of a way that says %j: %j', (note, takes) =>
    expect(isLodgedOnPortal([way('in-person'), way('online', note)])).toBe(takes),
  );
  it('is not the way of whoever hands the papers to the place where they work', () => {
    expect(isLodgedByEmployer({ receivingAddress: 'Nơi bạn làm việc; nơi đó gửi cơ quan mẫu' })).toBe(true);
    expect(isLodgedByEmployer({ receivingAddress: 'Cơ quan mẫu nơi bạn làm việc' })).toBe(false);
    expect(isLodgedByEmployer({})).toBe(false);
  });
  it('takes none without a way by the web', () => expect(isLodgedOnPortal([way('in-person')])).toBe(false));
});

it.each([
  [
    'Gửi đến Cổng mẫu hoặc qua bưu chính hoặc trực tiếp đến Trung tâm Phục vụ hành chính công.',
    'Trung tâm Phục vụ hành chính công',
  ],
  ['Trực tiếp tại cơ quan đăng ký cư trú.', undefined],
  ['Nộp hồ sơ tại Trung tâm mẫu có thẩm quyền nộp lệ phí nếu thuộc trường hợp phải nộp.', 'Trung tâm mẫu'],
  ['Nộp tại Bộ phận Một cửa Cơ quan có thẩm quyền.', 'Bộ phận Một cửa'],
])('the counter is named beside other ways: %j', (text, place) =>
  expect(where([way('in-person')], { steps: [{ text }] }).remark).toBe(place),
);

describe('the place that the words of a record come to', () => {
  const plainFacts = plainFactsSchema.parse({ place: 'public-centre' });
  const at = (...names: string[]) =>
    where([way('in-person')], { plainFacts, executingOffices: names.map((name) => ({ name })) }).remark;

  it('names the branch to which a centre passes the file', () =>
    expect(at('Thuế cơ sở', 'Thuế tỉnh')).toBe(
      'Trung tâm Phục vụ hành chính công. Nơi giải quyết: cơ quan thuế',
    ));
  it('stands alone where the commune itself handles it', () =>
    expect(at('Ủy ban nhân dân cấp xã')).toBe('Trung tâm Phục vụ hành chính công'));
});

describe('ways that a rule across procedures shuts', () => {
  const ways = [way('in-person', 'Nộp tại Công an cấp xã.'), way('online'), way('post')];
  const waysLeft = { kinds: ['online'], since: '2025-10-01' } as const;

  it('are told as shut, with who helps to use the others', () =>
    expect(where(ways, { waysLeft })).toEqual({
      figure: 'Trực tuyến',
      remark:
        'Không tự nộp được thì đến trung tâm phục vụ hành chính công để được giúp nộp. Nơi giải quyết: Công an cấp xã. ' +
        'Hồ sơ quốc gia còn ghi trực tiếp, bưu chính, nhưng nơi nhận không nhận hồ sơ giấy từ 01/10/2025',
    }));

  it('name the centre once, which helps and takes', () =>
    expect(
      where([way('in-person', 'Nộp tại Trung tâm Phục vụ hành chính công'), way('online')], { waysLeft })
        .remark,
    ).toBe(
      'Không tự nộp được thì đến trung tâm phục vụ hành chính công để được giúp nộp. ' +
        'Hồ sơ quốc gia còn ghi trực tiếp, nhưng nơi nhận không nhận hồ sơ giấy từ 01/10/2025',
    ));

  it('stay where the record lists none of those that are left', () =>
    expect(where([way('in-person')], { waysLeft }).figure).toBe('Trực tiếp'));

  it('leave calls alone', () =>
    expect(
      where([way('online', 'Gọi số điện thoại của cơ quan để khai báo.'), way('in-person')], { waysLeft })
        .figure,
    ).toBe('Điện thoại, trực tuyến'));
});

it('is the place of work where that hands the file in', () =>
  expect(
    where([way('in-person'), way('post')], { receivingAddress: 'Nơi bạn làm việc; nơi đó gửi cơ quan mẫu' }),
  ).toEqual({
    figure: 'Nộp cho nơi bạn làm việc',
    remark: 'Nơi đó gửi cơ quan mẫu trực tiếp hoặc bưu chính',
  }));

describe('the place', () => {
  it.each([
    [
      'Thân nhân nộp 01 bộ hồ sơ theo quy định tại Điều 1 Thông tư số 1/2000/TT-MAU ngày 01/02/2000 của Bộ trưởng Bộ Mẫu (sau đây gọi tắt là Thông tư mẫu) cho Ủy ban nhân dân cấp xã nơi thường trú.',
      'Ủy ban nhân dân cấp xã nơi thường trú',
    ],
    [
      'Gửi văn bản giải trình đến cơ quan thẩm định. Quyết định phải được gửi đến cơ quan thuế. Nộp hồ sơ cho Trung tâm mẫu cấp xã.',
      'Trung tâm mẫu cấp xã',
    ],
    ['Nộp trực tiếp tại trụ sở Công an cấp xã. Thời hạn giải quyết: 07 ngày.', 'Trụ sở Công an cấp xã'],
    [
      'Nộp hồ sơ cho Ủy ban nhân dân cấp xã nơi trẻ thường trú để được giải quyết.',
      'Ủy ban nhân dân cấp xã nơi trẻ thường trú',
    ],
    [
      'Nộp hồ sơ trực tiếp tại Trung tâm mẫu cấp tỉnh, xã; hoặc gửi qua bưu chính.',
      'Trung tâm mẫu cấp tỉnh, xã',
    ],
    ['Người nộp thấy hồ sơ đã nộp cho cơ quan thuế có sai, sót.', 'Cơ quan thuế'],
    [
      'Trường hợp không có nơi cư trú thì đăng ký tại Ủy ban nhân dân cấp xã nơi đang ở. Nộp hồ sơ tại điểm tiếp nhận của Công an cấp xã.',
      'Điểm tiếp nhận của Công an cấp xã',
    ],
    ['Nộp ở Ủy ban nhân dân xã, phường nơi cư trú.', 'Ủy ban nhân dân xã, phường nơi cư trú'],
    [
      'Nộp tại Ủy ban nhân dân xã, phường hoặc tổ chức hành nghề công chứng.',
      'Ủy ban nhân dân xã, phường hoặc tổ chức hành nghề công chứng',
    ],
    ['Nộp ở Trung tâm mẫu của tỉnh hoặc của xã, phường.', 'Trung tâm mẫu của tỉnh hoặc của xã, phường'],
    [
      'Nộp tại Công an cấp xã hoặc Bộ phận một cửa cấp xã (nếu đã triển khai).',
      'Công an cấp xã hoặc Bộ phận một cửa cấp xã (nếu đã triển khai)',
    ],
    ['Nộp ở Trung tâm mẫu hoặc qua mạng.', 'Trung tâm mẫu'],
    ['Nộp hồ sơ tới Trung tâm mẫu hoặc qua mạng.', 'Trung tâm mẫu'],
    ['Nộp tại Ủy ban nhân dân cấp xã nơi học sinh, sinh viên mẫu ở.', 'Ủy ban nhân dân cấp xã'],
    ['Gửi báo cáo mẫu đến Ủy ban nhân dân.', 'Nơi giải quyết: Phòng Mẫu'],
    ['Nộp tại Công an xã, phường nơi nào trong cả nước cũng được.', 'Công an xã, phường'],
    ['Bước 4: Khi hết lượng hàng, nộp phiếu cho Chi cục Mẫu.', 'Nơi giải quyết: Phòng Mẫu'],
    ['10 ngày làm việc đối với công trình', 'Nơi giải quyết: Phòng Mẫu'],
    ['Phí theo giao dịch: 50.000 đồng', 'Nơi giải quyết: Phòng Mẫu'],
    ['Không quy định thời gian thực hiện', 'Nơi giải quyết: Phòng Mẫu'],
  ])('is read out of %j, and never a fee or a time', (note, expected) => {
    const offices = { executingOffices: [{ name: 'Phòng Mẫu' }] };
    expect(where([way('in-person', note)], offices).remark).toBe(expected);
  });

  it('may be named by the steps alone', () => {
    const steps = [{ text: 'Cha mẹ nộp hồ sơ tại cơ sở giáo dục mầm non, nhận giấy hẹn.' }];
    expect(where([way('in-person')], { steps }).remark).toBe('Cơ sở giáo dục mầm non');
    const office = 'Cơ quan đăng ký cấp xã cấp Giấy chứng nhận và gửi thông báo về cơ quan thuế mẫu.';
    const passedOn = 'Cơ quan đăng ký cư trú có trách nhiệm chuyển tờ khai đến Ủy ban nhân dân cấp xã.';
    for (const text of [office, passedOn])
      expect(where([way('in-person')], { steps: [{ text }] }).remark).toBeUndefined();
  });
});
