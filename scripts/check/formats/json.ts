import { countOf, errorsOf, warningsOf, type Report } from '../../content/problem.ts';
import { countByText } from '../ready-by-person.ts';

/** The report for programs; `ready` only when asked for. */
export function formatJson({ ready, ...report }: Report, withReady: boolean): string {
  const counts = {
    errors: countOf(errorsOf(report)),
    warnings: countOf(warningsOf(report)),
  };
  const silentParts = Object.fromEntries(countByText(ready.filter((item) => item.kind === 'silent-part')));
  return JSON.stringify({ ...report, ...counts, ...(withReady ? { ready, silentParts } : {}) }, null, 2);
}
