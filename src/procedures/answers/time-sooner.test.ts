import { expect, it } from 'vitest';
import type { Channel } from '../schema/channel-schema.ts';
import { answerTime } from './time.ts';

/** The answer where the counter and the web state 3 working days and the same words. */
const time = (note: string) => {
  const way = (kind: Channel['kind']): Channel => ({
    kind,
    costs: [],
    free: false,
    processingTime: { value: 3, unit: 'working-day' },
    note,
  });
  return answerTime({ channels: [way('in-person'), way('online')], handlingCases: [] });
};

const NEXT_DAY = 'nếu nhận sau 15 giờ thì có thể hoàn thành trong ngày làm việc tiếp theo';

it('tells the day itself where the number is that of a prolonged file', () => {
  const prolonged = 'Trường hợp có lý do phải kéo dài thì không quá 03 ngày làm việc.';
  const note = `Cơ quan mẫu giải quyết trong ngày làm việc nhận được hồ sơ; ${NEXT_DAY}. ${prolonged}`;
  expect(time(note)).toEqual({
    figure: 'Trong ngày; nhận sau 15 giờ thì ngày làm việc tiếp theo',
    remark: 'Có lý do phải kéo dài thì đến 3 ngày làm việc',
  });
});

it('keeps the number where it is no prolonged file’s', () =>
  expect(time(`Thời hạn 03 ngày làm việc; bản sao thì trong ngày, ${NEXT_DAY}.`).figure).toBe(
    '3 ngày làm việc',
  ));

it('tells citizens that it is done at once where the number is that of authorities', () =>
  expect(
    time(
      'Nơi mẫu mở khóa ngay sau khi nhận được yêu cầu mở khóa của công dân. Trong thời hạn 03 ngày làm việc đối với trường hợp theo đề nghị của cơ quan tiến hành tố tụng.',
    ),
  ).toEqual({ figure: 'Giải quyết ngay', remark: 'Cơ quan tố tụng đề nghị: 3 ngày làm việc' }));
