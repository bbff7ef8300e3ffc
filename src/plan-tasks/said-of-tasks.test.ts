import { expect, it } from 'vitest';
import { saidOfTasks } from './said-of-tasks.ts';

it('says who serves the tasks, and how many are beyond it', () => {
  expect(saidOfTasks(['served', 'partly', 'not-served', 'partly', 'served'])).toBe(
    '5 việc: trang này phục vụ đủ 2, chưa đủ 2; ngoài phạm vi 1',
  );
  expect(saidOfTasks(['partly'])).toBe('1 việc: trang này phục vụ chưa đủ 1');
  expect(saidOfTasks(['not-served'])).toBe('1 việc: ngoài phạm vi 1');
});
