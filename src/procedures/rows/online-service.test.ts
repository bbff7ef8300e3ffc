import { expect, it } from 'vitest';
import { procedureSchema } from '../schema/schema.ts';
import { onlineServiceLines } from './online-service.ts';

it('tells why a service goes only partly by the web', () => {
  const partlyOnline = { because: 'presence', legalBasis: '1/2026/NĐ-CP' } as const;
  expect(onlineServiceLines({ onlineService: 'partial', partlyOnline })).toEqual([
    'Trực tuyến một phần, vì người làm phải có mặt (theo 1/2026/NĐ-CP).',
  ]);
  expect(onlineServiceLines({ onlineService: 'full', partlyOnline })).toEqual([]);
});

it('always says that the other level is one of acting of its own accord', () => {
  expect(onlineServiceLines({ proactiveLevel: 3 })).toEqual(['Mức độ chủ động của dịch vụ: 3 trên 4.']);
});

it.each([0, 5, 2.5, '3'])('takes no level %j', (proactiveLevel) => {
  const { error } = procedureSchema.safeParse({ proactiveLevel });
  expect(error?.issues.find(({ path }) => path[0] === 'proactiveLevel')?.message).toBe(
    'Mức độ chủ động là một số từ 1 đến 4',
  );
});
