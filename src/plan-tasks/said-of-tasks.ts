import type { SERVICE_STATES } from './schema.ts';

type ServiceState = keyof typeof SERVICE_STATES;

/** What is said of tasks in each state, in the order in which it is told. */
const SAID: Readonly<Record<ServiceState, string>> = {
  served: 'trang đã phục vụ',
  partly: 'trang phục vụ một phần',
  'not-served': 'ngoài phạm vi của trang',
};

/**
 * How far this site serves the tasks of a part of a plan, in one line.
 * @example saidOfTasks(['served', 'partly', 'not-served']) // "3 việc: 1 việc trang đã phục vụ, 1 việc trang phục vụ một phần, 1 việc ngoài phạm vi của trang"
 */
export function saidOfTasks(states: readonly ServiceState[]): string {
  const counted = Object.entries(SAID).map(
    ([state, words]) => [states.filter((other) => other === state).length, words] as const,
  );
  const parts = counted.filter(([count]) => count > 0).map(([count, words]) => `${count} việc ${words}`);
  return parts.length > 1 ? `${states.length} việc: ${parts.join(', ')}` : (parts[0] ?? '0 việc');
}
