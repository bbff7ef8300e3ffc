import { describe, expect, it } from 'vitest';
import type { Channel, ProcessingTime } from '../schema/channel-schema.ts';
import { answerTime } from './time.ts';

const way = (processingTime: ProcessingTime, fields: Partial<Channel> = {}): Channel => ({
  kind: 'in-person',
  costs: [],
  free: false,
  processingTime,
  ...fields,
});
const days = (value: number, fields: Partial<Channel> = {}) => way({ value, unit: 'working-day' }, fields);
const bare = (value: number, note?: string) => way({ value, unit: 'unspecified' }, { note });
const time = (channels: Channel[], more: Partial<Parameters<typeof answerTime>[0]> = {}) =>
  answerTime({ channels, handlingCases: [], ...more });
const caseOf = (value: number, unit: 'working-day' | 'day' = 'working-day') => [
  { name: 'Việc mẫu', processingTime: { value, unit } },
];

describe('a number with its unit', () => {
  it('stands alone where all ways agree', () => {
    expect(time([days(3), days(3, { kind: 'online' })])).toEqual({ figure: '3 ngày làm việc' });
  });

  it('is told for each way, with the doubt, where nothing says why they differ', () => {
    const day = (value: number, kind: Channel['kind']) => way({ value, unit: 'day' }, { kind });
    expect(time([day(17, 'in-person'), day(7, 'online'), day(7, 'post')])).toEqual({
      figure: 'Trực tiếp 17 ngày; trực tuyến, bưu chính 7 ngày',
      remark: 'Hồ sơ không ghi vì sao khác nhau: hỏi nơi nộp',
    });
  });

  it('is that of one work where the steps are those of several', () => {
    const ruled = 'Trong 3 ngày làm việc kể từ ngày nhận đủ hồ sơ, cơ quan ra quyết định.';
    const steps = [{ name: '(i) Khai thuế mẫu' }, { name: '(ii) Miễn thuế mẫu', text: ruled }];
    expect(time([bare(1)], { steps }).remark).toBe('Theo các bước của một trong các việc');
  });

  it('is that of a step where each begins with a day of its own', () => {
    const ways = [
      days(10, { note: 'Kể từ ngày ra viện, hội mẫu lập hồ sơ' }),
      days(20, { note: 'Kể từ ngày nhận đủ hồ sơ, phòng mẫu thẩm định' }),
    ];
    expect(time(ways).figure).toBe('10 ngày làm việc hoặc 20 ngày làm việc, tùy bước');
    const after = [
      days(2, {
        note: '+ Trong thời hạn 02 ngày làm việc kể từ khi nhận đơn, công an mẫu gửi văn bản cho cục mẫu.',
      }),
      days(3, { note: '+ Trong thời hạn 03 ngày làm việc kể từ khi nhận văn bản, cục mẫu gửi thông báo.' }),
    ];
    expect(time(after).remark).toContain('ục mẫu gửi thông báo: 3 ngày làm việc');
    expect(
      time([...after, days(9, { note: 'Kể từ ngày có thông báo, phòng mẫu trả kết quả cho người nộp' })])
        .figure,
    ).toMatch(/tùy bước$/u);
  });

  it('is named by its stage where one way has several', () => {
    const stages = [
      days(2, { note: 'Cấp giấy: Không quá 02 ngày làm việc.' }),
      days(7, { note: 'Cấp biển: Không quá 07 ngày làm việc.' }),
    ];
    expect(time(stages).figure).toBe('Cấp giấy: 2 ngày làm việc; cấp biển: 7 ngày làm việc');
  });

  it('puts the exception last, as an exception', () => {
    const rare = days(5, { note: 'Việc phức tạp thì không quá 05 ngày làm việc.' });
    expect(time([days(1), rare]).figure).toBe('1 ngày làm việc; việc phức tạp: 5 ngày làm việc');
    expect(time([days(3, { note: '- 01 ngày đối với đám tang - 03 ngày làm việc với việc khác' })])).toEqual({
      figure: '3 ngày làm việc',
      remark: 'Đám tang: 1 ngày',
    });
  });

  it('follows the words where they have another unit, and says what the table has', () => {
    expect(
      time([way({ value: 5, unit: 'day' }, { note: '05 ngày làm việc kể từ ngày nhận hồ sơ.' })]),
    ).toEqual({
      figure: '5 ngày làm việc',
      remark: 'Bảng thời hạn ghi 5 ngày',
    });
  });
});

describe('several numbers on one way', () => {
  const row = (value: number, unit: 'day' | 'working-day', note: string) => way({ value, unit, note });

  it('leave out how soon a file is refused', () =>
    expect(
      time([
        row(10, 'working-day', '10 ngày làm việc trong trường hợp cấp giấy phép.'),
        row(3, 'working-day', '03 ngày làm việc trong trường hợp không cấp giấy phép.'),
      ]).figure,
    ).toBe('10 ngày làm việc'));

  it('have the units of their words', () =>
    expect(
      time([
        row(5, 'working-day', 'Đối với người đã có dữ liệu: 05 ngày làm việc.'),
        row(30, 'working-day', 'Đối với người chưa có dữ liệu: trong thời hạn 30 ngày.'),
      ]).figure,
    ).toMatch(/30 ngày$/));

  it('are not those by which a time may be prolonged', () =>
    expect(
      time([row(20, 'day', 'Tối đa 20 ngày. Xã ở xa thì được kéo dài thêm không quá 05 ngày làm việc.')]),
    ).toEqual({ figure: '20 ngày' }));
});

describe('a number without a unit', () => {
  it('gives way to the words, then to the steps', () => {
    expect(time([bare(0, '05 ngày làm việc kể từ ngày nhận đủ hồ sơ')]).figure).toBe('5 ngày làm việc');
    const steps = [
      { text: 'Trong thời hạn 10 ngày kể từ ngày có thay đổi, chủ hộ nộp hồ sơ.' },
      { text: 'Kiểm tra trong 01 ngày làm việc kể từ ngày nhận hồ sơ, hồ sơ không hợp lệ thì trả lại.' },
      { text: 'Trong thời hạn 07 ngày làm việc kể từ ngày nhận hồ sơ hợp lệ, cơ quan cấp giấy mẫu.' },
    ];
    expect(time([bare(1)], { steps })).toEqual({
      figure: '7 ngày làm việc',
      remark: 'Theo các bước thực hiện',
    });
  });

  it('is the day itself where the steps promise so; what must be looked into may take longer', () => {
    const steps = [
      {
        text: 'Nhận hồ sơ sau 15 giờ thì trả kết quả trong ngày làm việc tiếp theo; cần xác minh thì hẹn lại.',
      },
    ];
    expect(time([bare(1)], { steps, handlingCases: caseOf(5) })).toEqual({
      figure: 'Trong ngày; nhận sau 15 giờ thì ngày làm việc tiếp theo',
      remark: 'Phải xác minh thì đến 5 ngày làm việc',
    });
  });

  it('takes the unit of the official cases, and their longer time as that of checking', () => {
    expect(time([bare(5)], { handlingCases: caseOf(5) }).figure).toBe('5 ngày làm việc');
    const steps = [{ text: 'Trường hợp phải xác minh thì lập phiếu hẹn lại.' }];
    expect(time([bare(3)], { steps, handlingCases: caseOf(8) })).toEqual({
      figure: '3 ngày',
      remark: 'Phải xác minh thì đến 8 ngày làm việc',
    });
  });

  it.each([0, 1])('states nothing when it is %i and nothing else speaks', (value) => {
    const said = time([bare(value)], { handlingCases: caseOf(1) });
    expect(said.figure).toBe('Hồ sơ không ghi rõ thời hạn');
    expect(said.remark).not.toMatch(/\d/);
  });

  it.each([
    ['Giải quyết ngay sau khi xuất trình giấy tờ', 'Giải quyết ngay'],
    ['Không phải trả kết quả cho người nộp thuế', 'Không trả kết quả cho người nộp'],
    ['Không quy định', 'Hồ sơ ghi không quy định thời hạn'],
    ['02 tháng và 15 ngày làm việc, trong đó: a) Trong thời hạn 02 tháng …', '2 tháng và 15 ngày làm việc'],
    [
      'a) Thông báo Phương án: 02 ngày làm việc kể từ ngày nhận được hồ sơ; b) Thẩm định hồ sơ và trình: 33 ngày làm việc.',
      '2 ngày làm việc và 33 ngày làm việc',
    ],
    [
      'a) Thay đổi tên tổ chức mẫu: 05 ngày làm việc; b) Sửa đổi quy chế mẫu: 20 ngày làm việc.',
      'Thay đổi tên tổ chức mẫu: 5 ngày làm việc; sửa đổi quy chế mẫu: 20 ngày làm việc',
    ],
  ])('has the words %j: %j', (note, expected) => {
    expect(time([way({ unit: 'unspecified', note })]).figure).toBe(expected);
  });

  it('takes the many steps of one work for no time of it', () => {
    const steps = [2, 3, 15, 30, 45].map(
      (days) =>
        `Trong thời hạn ${days} ngày làm việc kể từ ngày nhận được hồ sơ mẫu, cơ quan mẫu làm bước ${days}.`,
    );
    expect(time([way({ unit: 'unspecified', note: steps.join('\n') })]).figure).toBe(
      'Hồ sơ không ghi rõ thời hạn',
    );
  });
});
