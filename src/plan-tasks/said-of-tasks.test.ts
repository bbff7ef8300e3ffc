import { expect, it } from 'vitest';
import { saidOfTasks } from './said-of-tasks.ts';

it('says who serves the tasks, and how many are beyond it', () => {
  expect(saidOfTasks(['served', 'partly', 'not-served', 'partly', 'served'])).toBe(
    '5 việc: 2 đã phục vụ, 2 một phần, 1 ngoài phạm vi',
  );
  expect(saidOfTasks(['not-served', 'partly'])).toBe('2 việc: 1 phục vụ một phần, 1 ngoài phạm vi');
});

it('says it once where all are alike', () => {
  expect(saidOfTasks(['partly', 'partly'])).toBe('2 việc trang phục vụ một phần');
  expect(saidOfTasks(['not-served'])).toBe('1 việc ngoài phạm vi của trang');
});
