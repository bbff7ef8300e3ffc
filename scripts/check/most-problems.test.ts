import { describe, expect, it } from 'vitest';
import { mostProblems } from './most-problems.ts';
import { countOf, type Problem, type Severity } from '../content/problem.ts';

const problems = (file: string, severity: Severity, count: number): Problem[] =>
  Array.from({ length: count }, (_, index) => ({
    rule: 'value',
    severity,
    file,
    line: index + 1,
    column: 1,
    message: 'sai',
  }));

describe('problems of one file', () => {
  it('are all told while they are few', () =>
    expect(mostProblems(problems('a.mdx', 'error', 200), 'content')).toHaveLength(200));
  it('are counted beyond 200, at the place of the first that is not told', () => {
    const told = mostProblems(problems('a.mdx', 'error', 130_000), 'content');
    expect(told).toHaveLength(201);
    expect(told.at(-1)).toMatchObject({
      file: 'a.mdx',
      line: 201,
      severity: 'error',
      message: 'còn 129800 lỗi nữa trong tệp này',
    });
    expect(countOf(told)).toBe(130_000);
  });
  it('leave their warnings out before their errors', () => {
    const told = mostProblems(
      [...problems('a.mdx', 'error', 150), ...problems('a.mdx', 'warning', 100)],
      'content',
    );
    expect(told.at(-1)?.message).toBe('còn 50 cảnh báo nữa trong tệp này');
    expect(countOf(told)).toBe(250);
  });
});

it('problems of many files are counted beyond 5,000, told of the folder', () => {
  const files = Array.from({ length: 30 }, (_, index) => `${String(index).padStart(2, '0')}.mdx`);
  const told = mostProblems(
    files.flatMap((file) => problems(file, 'error', 200)),
    'content',
  );
  expect(told).toHaveLength(5001);
  expect(told).toContainEqual(
    expect.objectContaining({ file: 'content', message: 'còn 1000 lỗi nữa ở các tệp khác' }),
  );
});
