import type { OfficialDocument } from '../../scripts/report/document/document.ts';

/** A paragraph of several lines. */
export const LONG = 'Một đoạn văn dài để sang dòng. '.repeat(20).trim();

/** An artificial report with every part that one can have. */
export const OFFICIAL_DOCUMENT: OfficialDocument = {
  parent: 'Ủy ban nhân dân tỉnh Thử',
  issuer: 'Ủy ban nhân dân phường Mẫu',
  symbol: 'BC-UBND',
  place: 'Phường Mẫu',
  type: 'BÁO CÁO',
  about: 'Kết quả thử quý I năm 2026',
  addressees: ['Sở Thử', 'Sở Mẫu'],
  body: [
    { kind: 'heading', level: 1, text: 'I. MỤC' },
    { kind: 'heading', level: 2, text: '1. Tiểu mục' },
    { kind: 'paragraph', text: LONG },
    { kind: 'table', head: ['Số', 'Loại'], widths: [20, 80], rows: [['1', 'Tin & <bài>']] },
    { kind: 'chart', title: 'Theo tháng', bars: [{ label: '1/2026', value: 3 }] },
  ],
  copies: ['Phòng Văn hóa - Xã hội'],
  drafter: 'VHXH',
  authority: 'TM. Ủy ban nhân dân',
  signerTitle: 'Chủ tịch',
  annex: { title: 'NGUỒN', blocks: [{ kind: 'paragraph', text: 'Tệp.' }] },
};
