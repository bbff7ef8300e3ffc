import { expect, it } from 'vitest';
import { openSample } from '../../../tests/samples/sample-procedures.ts';
import type { Evidence } from './evidence.ts';

const index = openSample();
const evidence = (question: string): Partial<Evidence> => index.search(question).evidence ?? {};

it('sees a name that is said in full', () =>
  expect(evidence('gia hạn tạm trú')).toMatchObject({ share: 1, missing: 0, named: 1 }));

it('sees the word that the best page has nowhere', () => {
  expect(evidence('gia hạn tạm trú kubota').missing).toBe(1);
  expect(evidence('gia hạn tạm trú').missing).toBe(0);
});

it('counts the words that the best page has, and those that it has nowhere', () => {
  expect(evidence('gia hạn tạm trú')).toMatchObject({ explained: 1.5, unexplained: 0 });
  expect(evidence('gia hạn tạm trú kubota yamaha')).toMatchObject({ explained: 1.5, unexplained: 1 });
});

it('hears more where the names of the best page tell of all that is asked', () => {
  const { told = 0 } = evidence('gia hạn tạm trú');
  expect(told).toBeGreaterThan(evidence('gia hạn xe máy').told ?? 0);
});

it('sees how little of a name is said', () =>
  expect(evidence('tạm trú').named).toBeLessThan(evidence('gia hạn tạm trú').named ?? 0));

it('sees the second word that the best page has nowhere', () => {
  expect(evidence('gia hạn tạm trú kubota').missingNext).toBe(0);
  expect(evidence('gia hạn tạm trú kubota yamaha').missingNext).toBe(1);
});

it('takes a slip of the marks for no other word', () => {
  expect(evidence('gia hạn tạm trù').otherMarks).toBeGreaterThan(0);
  expect(evidence('gia hạn tạm trú').otherMarks).toBe(0);
});

it('sees official words that something in the question stands for', () => {
  expect(evidence('khai sanh').said).toBeCloseTo(1);
  expect(evidence('gia hạn tạm trú').said).toBe(0);
});

it('sees that one word stands for official ones', () => {
  expect(evidence('làm sổ hkd').abbreviated).toBe(1);
  expect(evidence('gia hạn tạm trú').abbreviated).toBe(0);
});

it('sees whether marks were typed', () => {
  expect(evidence('gia hạn tạm trú').accented).toBe(1);
  expect(evidence('gia han tam tru').accented).toBe(0);
});

it('sees how well the best page is found', () =>
  expect(evidence('gia hạn tạm trú').strength).toBeGreaterThan(evidence('gia hạn').strength ?? 0));

it('sees which words are of a topic that is not here', () => {
  const outside = openSample(undefined, ['vé xe tết', 'giá vàng tết', 'xe tết']);
  const topic = (question: string): Partial<Evidence> => outside.search(question).evidence ?? {};
  expect(topic('gia hạn vé xe tết').elsewhere).toBeGreaterThan(0.3);
  expect(topic('gia hạn tạm trú').elsewhere).toBeLessThan(topic('gia hạn tạm trú').ours ?? 0);
  expect(topic('gia hạn vé xe tết').loudestElsewhere).toBeGreaterThan(0.1);
  expect(topic('gia hạn vé xe tết').loudestElsewhere).toBeLessThan(topic('gia hạn vé xe tết').elsewhere ?? 0);
  expect(topic('gia hạn tạm trú').loudestElsewhere).toBeLessThan(topic('gia hạn tạm trú').loudestOurs ?? 0);
  expect(topic('gia hạn tạm trú').loudestOurs).toBeGreaterThan(0.1);
  expect(outside.search('xe tết').understood.expansions).toEqual([]);
});

it('sees no other topic in how the time of a procedure is asked', () => {
  const outside = openSample(undefined, [
    'có kết quả xổ số',
    'kết quả bóng đá',
    'bao lâu có kết quả xét nghiệm',
  ]);
  const { elsewhere = 0, ours = 0 } = outside.search('gia hạn tạm trú bao lâu có kết quả').evidence ?? {};
  expect(elsewhere).toBeLessThan(ours / 4);
  expect(outside.search('gia hạn kết quả xổ số').evidence?.elsewhere).toBeGreaterThan(0.1);
});

it('counts the words of the question up to a story', () => {
  expect(evidence('gia hạn tạm trú').length).toBe(0.5);
  expect(evidence(`${'con tôi ở trọ bên đó hoài '.repeat(4)} gia hạn tạm trú`).length).toBe(2);
});

it('has no evidence where nothing is found', () => expect(index.search('kubota').evidence).toBeUndefined());
