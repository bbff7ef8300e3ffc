import type { SERVICE_STATES } from './schema.ts';

type ServiceState = keyof typeof SERVICE_STATES;

/**
 * How far this site serves the tasks of a part of a plan, in one line.
 * @example saidOfTasks(['served', 'partly', 'not-served']) // "3 việc: trang này đang phục vụ 1, phục vụ một phần 1; ngoài phạm vi của trang 1"
 */
export function saidOfTasks(states: readonly ServiceState[]): string {
  const count = (state: ServiceState): number => states.filter((other) => other === state).length;
  const served = [
    ['đang phục vụ', count('served')] as const,
    ['phục vụ một phần', count('partly')] as const,
  ].flatMap(([words, of]) => (of > 0 ? [`${words} ${of}`] : []));
  const beyond = count('not-served');
  const parts = [
    ...(served.length > 0 ? [`trang này ${served.join(', ')}`] : []),
    ...(beyond > 0 ? [`ngoài phạm vi của trang ${beyond}`] : []),
  ];
  return `${states.length} việc: ${parts.join('; ')}`;
}
