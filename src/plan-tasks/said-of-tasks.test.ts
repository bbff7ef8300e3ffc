import { expect, it } from 'vitest';
import { saidOfTasks } from './said-of-tasks.ts';

it('says who serves the tasks, and how many are beyond it', () => {
  expect(saidOfTasks(['served', 'partly', 'not-served', 'partly', 'served'])).toBe(
    '5 việc: trang này phục vụ 2, một phần 2; ngoài phạm vi 1',
  );
  expect(saidOfTasks(['partly'])).toBe('1 việc: trang này phục vụ một phần 1');
  expect(saidOfTasks(['not-served'])).toBe('1 việc: ngoài phạm vi 1');
});
