/** What the abbreviations of administrative Vietnamese stand for. */
export const ABBREVIATIONS: Readonly<Record<string, string>> = {
  ATTP: 'an toàn thực phẩm',
  BCH: 'ban chấp hành',
  BHTN: 'bảo hiểm thất nghiệp',
  BHXH: 'bảo hiểm xã hội',
  BHYT: 'bảo hiểm y tế',
  BTP: 'Bộ Tư pháp',
  CBCC: 'cán bộ, công chức',
  CBCCVC: 'cán bộ, công chức, viên chức',
  CCCD: 'căn cước công dân',
  CCHC: 'cải cách hành chính',
  CĐS: 'chuyển đổi số',
  CMND: 'chứng minh nhân dân',
  CNTT: 'công nghệ thông tin',
  CSDL: 'cơ sở dữ liệu',
  CSDLQG: 'cơ sở dữ liệu quốc gia',
  DVC: 'dịch vụ công',
  DVCTT: 'dịch vụ công trực tuyến',
  ĐKKD: 'đăng ký kinh doanh',
  GCN: 'giấy chứng nhận',
  GKS: 'giấy khai sinh',
  HĐND: 'hội đồng nhân dân',
  HKD: 'hộ kinh doanh',
  HTX: 'hợp tác xã',
  KSTTHC: 'kiểm soát thủ tục hành chính',
  MTTQ: 'Mặt trận Tổ quốc',
  NSNN: 'ngân sách nhà nước',
  PAKN: 'phản ánh, kiến nghị',
  QSDĐ: 'quyền sử dụng đất',
  QSDD: 'quyền sử dụng đất',
  TAND: 'tòa án nhân dân',
  THCS: 'trung học cơ sở',
  THPT: 'trung học phổ thông',
  TNHH: 'trách nhiệm hữu hạn',
  TTHC: 'thủ tục hành chính',
  TTHCC: 'trung tâm hành chính công',
  TTPVHCC: 'trung tâm phục vụ hành chính công',
  TƯ: 'trung ương',
  TW: 'trung ương',
  UBKT: 'ủy ban kiểm tra',
  UBMTTQ: 'ủy ban Mặt trận Tổ quốc',
  UBND: 'ủy ban nhân dân',
  UBTVQH: 'Ủy ban Thường vụ Quốc hội',
  VBQPPL: 'văn bản quy phạm pháp luật',
  VPCP: 'Văn phòng Chính phủ',
};

/** Names that everybody knows by these letters, and units. */
const NAMES = new Set([
  'VNeID',
  'QR',
  'PDF',
  'SMS',
  'OTP',
  'USB',
  'CD',
  'DVD',
  'TV',
  'HIV',
  'AIDS',
  'ADN',
  'OK',
  'VND',
  'USD',
  'ID',
  'GPS',
  'TP',
  'TX',
  'VTV',
  'CSS',
  'HTML',
  'RSS',
  'AA',
  'AAA',
]);
const ROMAN = /^[IVXLC]+$/;
/** An explanation in brackets stands this near. */
const NEAR = 120;
/** Capitals by themselves: not part of a document's number (118/2025/NĐ-CP), a form's (CT01) or a longer word. */
const CAPITALS = /(?<![\p{L}\p{N}/.-])[A-ZĐƯ]{2,}(?![\p{L}\p{N}]|[/.-][\p{L}\p{N}])/gu;

/** An abbreviation at its first use, where the reader has not been told what it stands for. */
export interface UnexplainedAbbreviation {
  letters: string;
  /** Offset of its first use. */
  start: number;
  /** What it stands for, if the table knows it. */
  words: string | undefined;
}

/**
 * The abbreviations that a text does not spell out at or before their first use: "Ủy ban nhân dân (UBND)",
 * "PCI (chỉ số năng lực cạnh tranh)", "BNN là bệnh nghề nghiệp" and words written in full earlier explain.
 *
 * @example findUnexplained('Nộp tại UBND xã.') // → [{ letters: 'UBND', start: 8, words: 'ủy ban nhân dân' }]
 */
export function findUnexplained(text: string): UnexplainedAbbreviation[] {
  const seen = new Set<string>();
  const found: UnexplainedAbbreviation[] = [];
  for (const { 0: letters, index: start } of text.matchAll(CAPITALS)) {
    if (seen.has(letters) || NAMES.has(letters) || ROMAN.test(letters)) continue;
    seen.add(letters);
    const words = Object.hasOwn(ABBREVIATIONS, letters) ? ABBREVIATIONS[letters] : undefined;
    if (!isExplained(text, letters, start, words)) found.push({ letters, start, words });
  }
  return found;
}

function isExplained(text: string, letters: string, start: number, words: string | undefined): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(start + letters.length, start + letters.length + NEAR);
  const inBrackets = /\p{L}\s+\([^()]*$/u.test(before) && /^[^().]{0,20}\)/u.test(after);
  const explainedBehind = /^\s+(?:\([^)]*\p{Ll}[^)]*\s[^)]*\)|là\s)/u.test(after);
  return (
    inBrackets ||
    explainedBehind ||
    (words !== undefined && lower(text.slice(0, start)).includes(lower(words)))
  );
}

const lower = (text: string): string => text.normalize('NFC').toLocaleLowerCase('vi');
