import type { SERVICE_STATES } from './schema.ts';

type ServiceState = keyof typeof SERVICE_STATES;

/**
 * How far this site serves the tasks of a part of a plan, in one line.
 * @example saidOfTasks(['served', 'partly', 'not-served']) // "3 việc: trang này phục vụ đủ 1, chưa đủ 1; ngoài phạm vi 1"
 */
export function saidOfTasks(states: readonly ServiceState[]): string {
  const count = (words: string, state: ServiceState): string[] => {
    const found = states.filter((other) => other === state).length;
    return found > 0 ? [`${words} ${found}`] : [];
  };
  const served = [...count(' đủ', 'served'), ...count(' chưa đủ', 'partly')].join(',');
  const parts = [...(served ? [`trang này phục vụ${served}`] : []), ...count('ngoài phạm vi', 'not-served')];
  return `${states.length} việc: ${parts.join('; ')}`;
}
