import { ISSUER_NAMES } from '../legal-documents/issuers/issuer-names.ts';

/** Kinds of documents by the letters in their numbers (Nghị định 30/2020/NĐ-CP, phụ lục III; Luật Ban hành VBQPPL). */
export const DOCUMENT_KINDS: Readonly<Record<string, string>> = {
  BB: 'biên bản',
  BC: 'báo cáo',
  CĐ: 'công điện',
  CT: 'chỉ thị',
  CTr: 'chương trình',
  CV: 'công văn',
  ĐA: 'đề án',
  GM: 'giấy mời',
  HD: 'hướng dẫn',
  KH: 'kế hoạch',
  KL: 'kết luận',
  L: 'luật',
  NĐ: 'nghị định',
  NQ: 'nghị quyết',
  NQLT: 'nghị quyết liên tịch',
  PA: 'phương án',
  PL: 'pháp lệnh',
  QC: 'quy chế',
  QĐ: 'quyết định',
  QyĐ: 'quy định',
  TB: 'thông báo',
  TT: 'thông tư',
  TTLT: 'thông tư liên tịch',
  TTr: 'tờ trình',
  VBHN: 'văn bản hợp nhất',
};

/** Issuers in the numbers of documents beside those of laws: the party's, the courts', those that ended. */
const MORE_ISSUERS: Readonly<Record<string, string>> = {
  BCĐ: 'Ban Chỉ đạo',
  BBCVT: 'Bộ Bưu chính, Viễn thông',
  BCHTW: 'Ban Chấp hành Trung ương',
  BKH: 'Bộ Kế hoạch và Đầu tư',
  BNN: 'Bộ Nông nghiệp và Phát triển nông thôn',
  BTCCBCP: 'Ban Tổ chức – Cán bộ Chính phủ',
  BTCTU: 'Ban Tổ chức Tỉnh ủy',
  BTVTU: 'Ban Thường vụ Tỉnh ủy',
  BTCTW: 'Ban Tổ chức Trung ương',
  BTM: 'Bộ Thương mại',
  BVHTT: 'Bộ Văn hóa – Thông tin',
  CAT: 'Công an tỉnh',
  CTN: 'Chủ tịch nước',
  ĐU: 'Đảng ủy',
  HU: 'Huyện ủy',
  HĐTP: 'Hội đồng Thẩm phán Tòa án nhân dân tối cao',
  HĐBT: 'Hội đồng Bộ trưởng',
  KTNN: 'Kiểm toán Nhà nước',
  MTTW: 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
  SCT: 'Sở Công Thương',
  SGDĐT: 'Sở Giáo dục và Đào tạo',
  SKHCN: 'Sở Khoa học và Công nghệ',
  SNNMT: 'Sở Nông nghiệp và Môi trường',
  SNV: 'Sở Nội vụ',
  STC: 'Sở Tài chính',
  STP: 'Sở Tư pháp',
  SVHTTDL: 'Sở Văn hóa, Thể thao và Du lịch',
  SXD: 'Sở Xây dựng',
  SYT: 'Sở Y tế',
  TCHQ: 'Tổng cục Hải quan',
  TCT: 'Tổng cục Thuế',
  TLĐ: 'Tổng Liên đoàn Lao động Việt Nam',
  TANDTC: 'Tòa án nhân dân tối cao',
  TTPVHCC: 'Trung tâm Phục vụ hành chính công',
  TTCP: 'Thanh tra Chính phủ',
  TU: 'Tỉnh ủy',
  TƯ: 'Trung ương',
  TW: 'Trung ương',
  UBTƯMTTQVN: 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
  UBDT: 'Ủy ban Dân tộc',
  VPUBND: 'Văn phòng Ủy ban nhân dân',
  VKSNDTC: 'Viện kiểm sát nhân dân tối cao',
};

/** The issuer that letters in a document's number stand for, whatever their case; undefined where none is known. */
export const issuerOf = (letters: string): string | undefined => {
  const known = letters.toUpperCase().replaceAll('&', '');
  for (const table of [ISSUER_NAMES, MORE_ISSUERS]) if (Object.hasOwn(table, known)) return table[known];
  return undefined;
};
