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

it('sees how little of a name is said', () =>
  expect(evidence('tạm trú').named).toBeLessThan(evidence('gia hạn tạm trú').named ?? 0));

it('sees a saying of the word list that leads to the page', () => {
  expect(evidence('khai sanh').unsaid).toBe(0);
  expect(evidence('gia hạn tạm trú').unsaid).toBe(1);
});

it('sees how the question was typed', () => {
  expect(evidence('gia hạn tạm trú')).toMatchObject({ accented: 1, repaired: 0 });
  expect(evidence('gia han tam tru').accented).toBe(0);
  expect(evidence('dang ky ho kinh doanhh').repaired).toBe(1);
});

it('counts the words of the question up to a story', () => {
  expect(evidence('gia hạn tạm trú').length).toBe(0.5);
  expect(evidence(`${'con tôi ở trọ bên đó hoài '.repeat(4)} gia hạn tạm trú`).length).toBe(2);
});

it('has no evidence where nothing is found', () => expect(index.search('kubota').evidence).toBeUndefined());
