import { formatDate } from '../../../src/text/dates.ts';
import { periodWords } from '../period.ts';
import { printedName } from '../recipients.ts';
import type { Report } from '../report.ts';
import { annexBlocks } from './annex.ts';
import { chapters } from './chapters.ts';
import type { Block, OfficialDocument } from './document.ts';
import { methodBlocks, plainWords } from './plain-words.ts';

/** The report as an official document; `withAnnex`: with the files and commits behind every number. */
export function composeReport(report: Report, withAnnex: boolean): OfficialDocument {
  const { issuer, recipients } = report;
  const named = (as: 'addressee' | 'copy'): string[] =>
    recipients.filter((recipient) => recipient.as === as).map(printedName);
  return {
    parent: issuer?.parent,
    issuer: issuer?.name,
    symbol: issuer?.symbol,
    place: issuer?.place,
    type: 'BÁO CÁO',
    about: `Kết quả thông tin, tuyên truyền cải cách hành chính ${periodWords(report.period)}`,
    addressees: named('addressee'),
    body: bodyOf(report, withAnnex),
    copies: named('copy'),
    drafter: issuer?.drafter,
    authority: issuer?.authority,
    signerTitle: issuer?.signerTitle,
    annex:
      withAnnex && report.state !== 'before-site'
        ? { title: 'NGUỒN CỦA TỪNG SỐ LIỆU', blocks: annexBlocks(report) }
        : undefined,
  };
}

function bodyOf(report: Report, withAnnex: boolean): Block[] {
  const { period, asOf } = report;
  const opening = `Báo cáo kết quả thông tin, tuyên truyền cải cách hành chính trên trang thông tin ${periodWords(period)}. Số liệu tính từ ngày ${formatDate(period.from)} đến hết ngày ${formatDate(period.until)}, lấy từ nội dung của trang nói về ngày ${formatDate(asOf)}.`;
  const told = report.state === 'before-site' ? [] : chapters(report);
  return [
    { kind: 'paragraph', text: opening },
    ...plainWords(report),
    ...told,
    ...methodBlocks(report, withAnnex),
  ];
}
