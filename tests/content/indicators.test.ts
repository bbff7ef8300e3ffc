import { expect, it } from 'vitest';
import { content, holds } from './project-content.ts';

const indicators = content.lists.indicators?.value ?? [];

it.runIf(holds('chi-so.yaml'))(
  'the index of serving people gives openness 18 points, and each group that the site can’t feed says why',
  () => {
    expect(indicators.find(({ group }) => group === 'Công khai, minh bạch')?.points).toBe(18);
    expect(indicators.filter(({ tables, note }) => tables.length === 0 && note === undefined)).toEqual([]);
  },
);
