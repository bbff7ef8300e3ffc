import { expect, it } from 'vitest';
import { sharedTopics } from './grouping.ts';

const group = (label: string, ...topics: string[]) => ({
  label,
  topics: topics.map((topic) => ({ topic, entries: [] })),
});

it('tells topics that stand under several audiences, whose links must say for whom they are', () => {
  const groups = [
    group('Cán bộ', 'Cư trú', 'Chủ đề thử'),
    group('Người dân', 'Cư trú'),
    group('Văn bản khác'),
  ];
  expect([...sharedTopics(groups)]).toEqual(['Cư trú']);
});
