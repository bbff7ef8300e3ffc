import { ISSUER_NAMES } from '../legal-documents/issuers/issuer-names.ts';
import { ABBREVIATIONS } from '../text/abbreviations.ts';
import { sayer, sayerOf, type Sayer } from './claims.ts';
import { FIELD_ABBREVIATIONS, JOINED_ABBREVIATIONS } from './field-abbreviations.ts';
import { SHORTENED } from './shortened-words.ts';

/** Abbreviations that are said in full beside those of the table for readers. */
const MORE: Readonly<Record<string, string>> = {
  ANTT: 'an ninh, trật tự',
  ATGT: 'an toàn giao thông',
  BCĐ: 'ban chỉ đạo',
  BHTNLĐ: 'bảo hiểm tai nạn lao động',
  BNN: 'bệnh nghề nghiệp',
  BVMT: 'bảo vệ môi trường',
  BYT: 'Bộ Y tế',
  CAND: 'công an nhân dân',
  CBCNV: 'cán bộ, công nhân viên',
  CCB: 'cựu chiến binh',
  CHQS: 'chỉ huy quân sự',
  CLB: 'câu lạc bộ',
  CNHT: 'công nghiệp hỗ trợ',
  CP: 'Chính phủ',
  CQT: 'cơ quan thuế',
  CSDLHTĐT: 'cơ sở dữ liệu hộ tịch điện tử',
  CSDLQGVDC: 'cơ sở dữ liệu quốc gia về dân cư',
  CSGT: 'cảnh sát giao thông',
  CSXH: 'chính sách xã hội',
  DN: 'doanh nghiệp',
  DNCX: 'doanh nghiệp chế xuất',
  DNTN: 'doanh nghiệp tư nhân',
  DSPHSK: 'dưỡng sức, phục hồi sức khỏe',
  DTTS: 'dân tộc thiểu số',
  GDĐT: 'giáo dục và đào tạo',
  GĐYK: 'giám định y khoa',
  GPLX: 'giấy phép lái xe',
  GPXD: 'giấy phép xây dựng',
  GTGT: 'giá trị gia tăng',
  GTVT: 'giao thông vận tải',
  HCM: 'Hồ Chí Minh',
  HĐĐT: 'hóa đơn điện tử',
  HĐLĐ: 'hợp đồng lao động',
  HSSV: 'học sinh, sinh viên',
  KBNN: 'Kho bạc Nhà nước',
  KCB: 'khám chữa bệnh',
  KCN: 'khu công nghiệp',
  KNLĐ: 'khả năng lao động',
  LHPN: 'liên hiệp phụ nữ',
  LĐTBXH: 'lao động, thương binh và xã hội',
  MST: 'mã số thuế',
  MTV: 'một thành viên',
  NĐ: 'nghị định',
  NHCSXH: 'Ngân hàng Chính sách xã hội',
  NHTM: 'ngân hàng thương mại',
  NLĐ: 'người lao động',
  NNT: 'người nộp thuế',
  NQ: 'nghị quyết',
  NTM: 'nông thôn mới',
  PCCC: 'phòng cháy, chữa cháy',
  PTDTNT: 'phổ thông dân tộc nội trú',
  PTTGSH: 'phương tiện trợ giúp sinh hoạt',
  PVHCC: 'phục vụ hành chính công',
  QĐ: 'quyết định',
  QĐND: 'quân đội nhân dân',
  QL: 'quốc lộ',
  QLDA: 'quản lý dự án',
  QLNN: 'quản lý nhà nước',
  QPPL: 'quy phạm pháp luật',
  SDLĐ: 'sử dụng lao động',
  STT: 'số thứ tự',
  SXKD: 'sản xuất, kinh doanh',
  TCVN: 'tiêu chuẩn Việt Nam',
  TNBTCNN: 'Trách nhiệm bồi thường của Nhà nước',
  TNCN: 'thu nhập cá nhân',
  TNDN: 'thu nhập doanh nghiệp',
  TNGT: 'tai nạn giao thông',
  TNLĐ: 'tai nạn lao động',
  TNMT: 'tài nguyên và môi trường',
  TNXP: 'thanh niên xung phong',
  TP: 'thành phố',
  TTĐB: 'tiêu thụ đặc biệt',
  TTg: 'Thủ tướng',
  TX: 'thị xã',
  VKSND: 'viện kiểm sát nhân dân',
  VND: 'đồng',
  VNĐ: 'đồng',
  VPHC: 'vi phạm hành chính',
  XNK: 'xuất nhập khẩu',
};

/** Letters with several meanings, said in full only before a number or the word "số". */
const BEFORE_A_NUMBER: Readonly<Record<string, string>> = {
  CT: 'chỉ thị',
  KH: 'kế hoạch',
  TB: 'thông báo',
  TT: 'thông tư',
};

/** Ministries by their letters, but for those that mean something else too (BTC: ban tổ chức; BNN: bệnh nghề nghiệp). */
const MINISTRIES = Object.fromEntries(
  Object.entries(ISSUER_NAMES).filter(
    ([letters, name]) => name.startsWith('Bộ ') && !/^(?:BTC|BCT|BNG|LĐTBXH)$/.test(letters),
  ),
);

/** Capitals that stand by themselves or joined by hyphens or strokes: UBND, NĐ-CP, TNLĐ/BNN. */
const CAPITALS = /(?<![\p{L}\p{N}])[A-ZĐƯ]{2,}(?:g(?!\p{L}))?(?![\p{L}\p{N}])/gu;

/** Abbreviations of administrative Vietnamese in full; those that it does not know are left to the voice. */
export const abbreviations: Sayer = (text) =>
  [
    ...SHORTENED.map(([pattern, words]) => sayer(pattern, () => words)),
    sayerOf(
      /(?<![\p{L}\p{N}])[A-ZĐ]{1,4}[-&][A-ZĐ]{2,4}(?:&[A-ZĐ]{2})?(?![\p{L}\p{N}])/gu,
      JOINED_ABBREVIATIONS,
    ),
    sayerOf(/(?<!\p{L})(?:NĐ|QĐ|NQ)(?=\d{1,5}\/)/gu, MORE),
    sayer(
      /(?<![\p{L}\p{N}])(?:bhxh|bhyt|bhtn|cccd|cmnd|gplx|ubnd|tthc)(?![\p{L}\p{N}])/gu,
      ([small]) => ABBREVIATIONS[small.toUpperCase()] ?? MORE[small.toUpperCase()],
    ),
    sayer(/(?<=[A-ZĐ]{2})-(?=[A-ZĐ]{2})/g, () => ''),
    // In a line of capitals TƯ is the word: ĐẦU TƯ.
    sayer(/(?<=\p{Lu}{2,7}\s)TƯ(?!\p{L})|(?<!\p{L})TƯ(?=\s\p{Lu}{2})/gu, ([word]) => word),
    sayerOf(CAPITALS, MORE),
    sayerOf(CAPITALS, FIELD_ABBREVIATIONS),
    sayerOf(CAPITALS, ABBREVIATIONS),
    sayerOf(CAPITALS, MINISTRIES),
    sayerOf(new RegExp(`${CAPITALS.source}(?=\\s+(?:số\\s+)?\\d)`, 'gu'), BEFORE_A_NUMBER),
  ].flatMap((say) => say(text));
