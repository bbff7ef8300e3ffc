import { expect, it } from 'vitest';
import { procedureLine } from './procedure-line.ts';

const sample: Parameters<typeof procedureLine>[0]['data'] = {
  name: 'Thủ tục cấp giấy mẫu',
  channels: [{ kind: 'in-person', free: true, costs: [], processingTime: { value: 3, unit: 'working-day' } }],
  handlingCases: [],
  declaredNone: [],
  evidence: [],
  executingOffices: [],
};

it('gives name, address, cost and time in few words, as they stand within a line', () => {
  const line = procedureLine({ id: 'thu-tuc-mau', data: sample }, 'Khi mất giấy');
  expect(line).toMatchObject({
    title: 'Cấp giấy mẫu',
    when: 'Khi mất giấy',
    cost: 'không thu phí, lệ phí',
    time: '3 ngày làm việc',
  });
  expect(line.href).toMatch(/\/thu-tuc\/thu-tuc-mau\/$/);
});

it('says in few words where the record is silent', () => {
  const data = { ...sample, channels: [{ kind: 'online' as const, free: false, costs: [] }] };
  expect(procedureLine({ id: 'a', data })).toMatchObject({
    cost: 'chưa có thông tin',
    time: 'chưa có thông tin',
  });
});

it('names behind the label of the time only that the record does not tell it', () => {
  const plainCase = { time: 'Hồ sơ không ghi rõ thời hạn. Hỏi nơi nộp hẹn ngày nào' };
  expect(procedureLine({ id: 'a', data: { ...sample, plainCase } }).time).toBe('hồ sơ không ghi rõ');
});

it('names what is charged as it is today; what comes after is read on the page', () => {
  const fee = { kind: 'fee', currency: 'VND' } as const;
  const costs = [
    { ...fee, amount: 35_000, note: '35.000 đồng/thẻ', validUntil: '2999-12-31' },
    { ...fee, amount: 70_000, note: '70.000 đồng/thẻ', validFrom: '3000-01-01' },
  ];
  const channels = [{ kind: 'in-person' as const, free: false, costs }];
  expect(procedureLine({ id: 'a', data: { ...sample, channels } }).cost).toBe(
    '35.000 đồng/thẻ đến hết 31/12/2999',
  );
});

it('cuts a long name at a word, and sends to the page where an answer needs many words', () => {
  const name = `Thủ tục chứng thực ${'bản sao giấy tờ, '.repeat(20)}`;
  const time = { note: `Từng phần việc có thời hạn riêng: ${'10 ngày rồi 15 ngày; '.repeat(4)}` };
  const channels = sample.channels.map((channel) => ({
    ...channel,
    processingTime: { ...time, unit: 'unspecified' as const },
  }));
  const line = procedureLine({ id: 'a', data: { ...sample, name, channels } });
  expect(line.title).toMatch(/^Chứng thực bản sao.{1,80} …$/);
  expect(line.time.length).toBeLessThanOrEqual(50);
});
