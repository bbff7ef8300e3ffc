import { expect, it } from 'vitest';
import { copiedFields, fieldsLeftBehind } from './copied-fields.ts';

const TEXT = { name: 'Giấy mẫu', steps: ['Nộp'], validFrom: '2026-01-01', source: { kind: 'decision' } };
const of = (changes: object, body = 'Bài.\n'): Record<string, string> =>
  copiedFields({ ...TEXT, ...changes }, body);
const COPIED = of({});

it('the prints of a version are of what the next one takes over, not of its time and source', () => {
  expect(Object.keys(COPIED)).toEqual(['name', 'steps', 'body']);
});

it.each([
  ['nothing was edited', {}, {}, COPIED, []],
  ['the version to come has its own text', {}, { steps: ['Nộp ở quầy'] }, COPIED, []],
  ['today was edited', { steps: ['Nộp, trả phí'] }, {}, COPIED, ['steps']],
  ['both were edited alike', { steps: ['Nộp, trả phí'] }, { steps: ['Nộp, trả phí'] }, COPIED, []],
  ['a field came', { fee: 5000 }, {}, COPIED, ['fee']],
  ['a field went', { steps: undefined }, {}, COPIED, ['steps']],
  ['somebody looked, and took its line away', { steps: ['Khác'] }, {}, { name: COPIED['name'] ?? '' }, []],
])('fields left behind, where %s', (_, today, coming, copied, left) => {
  expect(fieldsLeftBehind(copied, of(today), of(coming))).toEqual(left);
});
