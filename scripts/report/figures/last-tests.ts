import { sumOf } from '../../test/counts.ts';
import { LAST_RUN, type LastRun } from '../../test/last-run.ts';
import type { Commit } from '../history/history.ts';
import { unknown, type Figure } from './figure.ts';

/**
 * How the last run of all tests on this machine ended, as its last line said it; one figure that can't be counted where
 * it doesn't speak of the very commit of the report.
 */
export function testFigures(run: LastRun | undefined, head: Commit | undefined): Figure[] {
  const why = strangeness(run, head);
  if (run === undefined || why !== undefined)
    return [unknown('4.3/phep-thu', 'Kết quả chạy mọi phép thử (npm test)', why ?? '')];
  const sum = sumOf(run.stages.map(({ counts }) => counts));
  const failed = run.stages.filter(({ counts }) => counts.failed > 0).map(({ title }) => title);
  const figure = (id: string, label: string, value: number, of: string): Figure => ({
    id: `4.3/${id}`,
    label,
    value,
    unit: 'phép thử',
    evidence: [{ path: LAST_RUN, commit: head, day: undefined, of }],
  });
  return [
    figure('phep-thu', 'Đạt khi chạy mọi phép thử (npm test)', sum.passed, ''),
    figure('phep-thu-hong', 'Không đạt', sum.failed, failed.join(', ')),
    figure('phep-thu-bo-qua', 'Bỏ qua vì máy thiếu điều kiện', sum.skipped, ''),
  ];
}

/** Why a run says nothing of a commit; undefined where it does. */
function strangeness(run: LastRun | undefined, head: Commit | undefined): string | undefined {
  if (run === undefined) return 'máy này chưa chạy "npm test", hoặc lần chạy cuối chưa xong';
  if (head === undefined || run.commit !== head.hash)
    return `"npm test" chạy lần cuối ở lần ghi ${run.commit?.slice(0, 8) ?? 'không rõ'}, không phải lần ghi của báo cáo`;
  return run.isClean ? undefined : 'khi chạy "npm test" có tệp chưa ghi vào kho';
}
