import type { SERVICE_STATES } from './schema.ts';

type ServiceState = keyof typeof SERVICE_STATES;

/** What is said of tasks in each state, in the order in which it is told. */
const SAID: Readonly<Record<ServiceState, string>> = {
  served: 'trang đã phục vụ',
  partly: 'trang phục vụ một phần',
  'not-served': 'ngoài phạm vi của trang',
};

/** The same one after the other, where a phone has a line for two of them. */
const IN_LIST: Readonly<Record<ServiceState, string>> = {
  served: 'đã phục vụ',
  partly: 'phục vụ một phần',
  'not-served': 'ngoài phạm vi',
};
const STATES: readonly ServiceState[] = ['served', 'partly', 'not-served'];

/**
 * How far this site serves the tasks of a part of a plan, in one line.
 * @example saidOfTasks(['served', 'partly', 'not-served']) // "3 việc: 1 đã phục vụ, 1 một phần, 1 ngoài phạm vi"
 */
export function saidOfTasks(states: readonly ServiceState[]): string {
  const counted = STATES.map((state) => ({ state, count: states.filter((other) => other === state).length }));
  const found = counted.filter(({ count }) => count > 0);
  const [only, ...more] = found;
  if (more.length === 0) return only ? `${only.count} việc ${SAID[only.state]}` : '0 việc';
  const said = found.map(({ state, count }) => `${count} ${IN_LIST[state]}`).join(', ');
  return `${states.length} việc: ${said.replace(/(?<=đã phục vụ, \d+) phục vụ/, '')}`;
}
