import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { formatDate } from '../../src/text/dates.ts';
import { checkRead } from '../check/check-content.ts';
import { showProgress, type Progress } from '../command-line/progress.ts';
import { problemsBySeverity } from './content-quality.ts';
import { readContent } from '../content/read-content.ts';
import { readLastRun } from '../test/last-run.ts';
import { writeWhole } from '../writing/write-whole.ts';
import { composeReport } from './document/compose.ts';
import { explained } from './explain.ts';
import { historyOf } from './history/history-of-layers.ts';
import { openPoints } from './open-points.ts';
import type { ReportOrder } from './options.ts';
import { periodOf, type Period } from './period.ts';
import { drawUp, type ComparedTable, type Report } from './report.ts';
import { countVisits } from './visits/count-visits.ts';
import { visitsTable } from './visits/visits-table.ts';
import { writeDocx } from './write/docx.ts';
import { writeJson } from './write/json.ts';
import { writeMarkdown } from './write/markdown.ts';

/**
 * Draws up a report and writes it in three forms, or tells where a number comes from; 1 where a person has to look at
 * something first.
 * @throws Error in Vietnamese where the period hasn't begun or the folder has no site.yaml that can be read
 */
export async function runReport(order: ReportOrder): Promise<number> {
  const progress = showProgress(process.stderr);
  const report = await reportOf(order, progress);
  if (order.explain !== undefined) {
    console.log(explained(report, order.explain));
    progress.end();
    return 0;
  }
  progress.stage('Viết tệp');
  const out = order.out ?? resolve('.report', `bao-cao-${report.period.name}.docx`);
  const document = composeReport(report, !order.short);
  writeWhole(out, await writeDocx(document, report.asOf));
  writeWhole(out.replace(/\.docx$/, '.md'), writeMarkdown(document));
  writeWhole(out.replace(/\.docx$/, '.json'), writeJson(report));
  progress.end();
  return say(report, out);
}

async function reportOf(order: ReportOrder, progress: Progress): Promise<Report> {
  progress.stage('Đọc nội dung');
  const reporting = readContent(order.contentDir, order.today, order.publicDir);
  const site = reporting.content.lists.site?.value;
  if (!site) throw new Error('Không đọc được site.yaml; chạy "npm run check" để xem lỗi.');
  const period = periodOf(order.period, site.reporting.closesOn);
  const asOf = order.asOf ?? (order.today < period.until ? order.today : period.until);
  if (asOf < period.from)
    throw new Error(`Kỳ này bắt đầu ngày ${formatDate(period.from)}, sau ngày ${formatDate(asOf)}.`);
  const read = { ...reporting, content: { ...reporting.content, siteDate: asOf } };
  progress.stage('Đọc lịch sử của kho');
  const history = historyOf(order.contentDir);
  progress.stage('Kiểm tra nội dung');
  const quality = { ...problemsBySeverity(read.content, checkRead(read)), tests: readLastRun() };
  const visits = order.logs === undefined ? undefined : await visitsOf(order.logs, period, progress);
  return drawUp({ content: read.content, history, period, reporting: site.reporting, quality, visits });
}

async function visitsOf(logs: string, period: Period, progress: Progress): Promise<ComparedTable> {
  if (!existsSync(logs)) throw new Error(`Không có nhật ký "${logs}".`);
  progress.stage('Đếm lượt mở trang');
  try {
    return visitsTable(await countVisits(logs, period, progress.show));
  } catch (cause) {
    throw new Error(`Nhật ký "${logs}" không đọc được đến hết; tệp .gz có thể hỏng.`, { cause });
  }
}

function say(report: Report, out: string): number {
  const open = openPoints(report);
  console.log(`Đã viết ${out}, cùng .md và .json bên cạnh.`);
  for (const line of open) console.log(`Cần xem: ${line}`);
  return open.length > 0 ? 1 : 0;
}
