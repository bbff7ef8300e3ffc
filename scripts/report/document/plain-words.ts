import { formatDate } from '../../../src/text/dates.ts';
import { codedFigures } from '../coded-figures.ts';
import { periodWords } from '../period.ts';
import type { Report } from '../report.ts';
import type { Block } from './document.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

/** What has to be said before any number, so that none is taken for more than it is. */
export function plainWords({ state, isProvisional, asOf, siteBeganOn, history, period }: Report): Block[] {
  const began = siteBeganOn === undefined ? '' : formatDate(siteBeganOn);
  const cut = history.beginsOn === undefined ? '' : formatDate(history.beginsOn);
  return [
    ...(state === 'before-site'
      ? [`Kỳ này kết thúc trước ngày trang có mục đầu tiên (${began}). Không có số liệu nào để báo cáo.`]
      : []),
    ...(state === 'empty' ? ['Trong kỳ không có mục nào được đưa lên trang.'] : []),
    ...(state !== 'before-site' && siteBeganOn !== undefined && period.from < siteBeganOn
      ? [`Trang có mục đầu tiên từ ngày ${began}; trước ngày ấy trong kỳ không có số liệu.`]
      : []),
    ...(isProvisional ? [`Kỳ chưa kết thúc: số liệu tạm tính đến ngày ${formatDate(asOf)}.`] : []),
    ...(history.state === 'none'
      ? ['Không đọc được lịch sử của kho (git), nên những số phải dựa vào lịch sử để trống.']
      : []),
    ...(history.state === 'cut'
      ? [`Lịch sử của kho chỉ có từ ngày ${cut}; số nào cần phần trước đó thì để trống.`]
      : []),
    ...(history.uncommitted.length > 0
      ? [
          `Có ${history.uncommitted.length} tệp nội dung đã sửa mà chưa ghi vào kho (commit); ghi xong hãy làm lại báo cáo.`,
        ]
      : []),
  ].map(paragraph);
}

/** How it was counted, what could not be, and what a person should look at before signing. */
export function methodBlocks(report: Report, withAnnex: boolean): Block[] {
  const { head, before, period, quarters } = report;
  const missing = codedFigures(report).filter(({ figure }) => figure.value === undefined);
  const open = codedFigures(report).filter(
    ({ code, figure }) => code.startsWith('6.') && (figure.value ?? 0) > 0,
  );
  return [
    {
      kind: 'heading',
      level: 1,
      text: `${report.state === 'before-site' ? 'I' : 'VI'}. CÁCH TÍNH VÀ ĐIỀU CẦN XEM TRƯỚC KHI KÝ`,
    },
    { kind: 'heading', level: 2, text: '1. Cách tính' },
    paragraph(
      head
        ? `Số liệu đếm từ tệp nội dung của kho ở lần ghi ${head.hash.slice(0, 12)} ngày ${formatDate(head.day)}.`
        : 'Số liệu đếm từ tệp nội dung, không có lịch sử của kho.',
    ),
    paragraph(
      `So với ${periodWords(before)}, từ ngày ${formatDate(before.from)} đến hết ngày ${formatDate(before.until)}; dấu gạch ngang là không so được.`,
    ),
    ...(period.kind === 'quarter'
      ? [
          paragraph(
            'Số của quý này đã nằm trong báo cáo 6 tháng, 9 tháng và năm; không cộng hai báo cáo với nhau.',
          ),
        ]
      : quarters === undefined
        ? [paragraph('Báo cáo quý chốt vào ngày khác, nên số của các quý không cộng thành số của kỳ này.')]
        : []),
    ...(withAnnex && report.state !== 'before-site'
      ? [paragraph('Tệp và lần ghi của từng số nêu tại Phụ lục kèm theo.')]
      : []),
    ...(report.state === 'before-site'
      ? []
      : listed(
          '2. Không đếm được',
          missing.map(
            ({ code, figure }) => `Số ${code} (${figure.label}): ${figure.why ?? 'không có dữ liệu'}.`,
          ),
          'Mọi số đều đếm được.',
        )),
    ...(report.state === 'before-site'
      ? []
      : listed(
          '3. Cần xem lại',
          open.map(({ code, figure }) => `Số ${code}: ${figure.label}: ${figure.value} mục.`),
          'Không có.',
        )),
  ];
}

const listed = (title: string, items: readonly string[], none: string): Block[] => [
  { kind: 'heading', level: 2, text: title },
  ...(items.length > 0 ? items : [none]).map(paragraph),
];
