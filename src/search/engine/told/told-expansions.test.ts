import { expect, it } from 'vitest';
import { urgentWhole } from './told-expansions.ts';
import { openSample, sampleSynonyms } from '../../../../tests/samples/sample-procedures.ts';

const danger = { say: ['vác dao rượt'], means: ['đường dây nóng', 'gọi số nào khi khẩn cấp'] };
const withDanger = {
  groups: [...sampleSynonyms.groups, { topic: 'Khẩn cấp', entries: [danger] }],
};

it('never refuses who tells of danger in words of the list', () => {
  const question = 'hàng xóm vác dao rượt tới cửa';
  expect(openSample().search(question).isNothing).toBe(true);
  expect(openSample(withDanger).search(question).isNothing).toBe(false);
});

it('refuses the same words in another order as before', () =>
  expect(openSample(withDanger).search('dao nào vác rượt gà tốt').isNothing).toBe(true));

it.each([
  ['gọi số nào khi khẩn cấp', false],
  ['đăng ký kết hôn', true],
])('leaves “%s” in a story: %s', (means, isStory) => {
  const told = { start: 0, end: 3, means, spellings: [], saidLength: 3, isPurpose: false } as const;
  expect(urgentWhole({ ...told, closeness: 'exact', isStory: true }).isStory).toBe(isStory);
});
