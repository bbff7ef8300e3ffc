export const LEVEL_LABELS = {
  ministry: 'Cấp Bộ',
  province: 'Cấp Tỉnh',
  district: 'Cấp Huyện (trước 01/07/2025)',
  commune: 'Cấp Xã',
  other: 'Cơ quan khác',
} as const;
export type Level = keyof typeof LEVEL_LABELS;

export const TYPE_LABELS = {
  'law-delegated': 'Thủ tục được luật giao quy định chi tiết',
  'not-law-delegated': 'Thủ tục không được luật giao quy định chi tiết',
  other: 'Thủ tục khác',
} as const;

/** Who a procedure is for, with the national database's own names for the groups of applicants. */
export const AUDIENCE_LABELS = {
  citizen: 'Công dân Việt Nam',
  'citizen-without-residence': 'Công dân Việt Nam mà không xác định được nơi thường trú hoặc nơi tạm trú',
  'overseas-vietnamese': 'Người Việt Nam định cư ở nước ngoài',
  foreigner: 'Người nước ngoài',
  'resident-foreigner': 'Người nước ngoài cư trú tại Việt Nam',
  'settled-foreigner': 'Người nước ngoài đã cư trú tại Việt Nam',
  official: 'Cán bộ, công chức, viên chức',
  'party-member': 'Đảng viên',
  enterprise: 'Doanh nghiệp',
  'vietnamese-enterprise': 'Doanh nghiệp Việt Nam',
  'foreign-invested-enterprise': 'Doanh nghiệp có vốn đầu tư nước ngoài',
  cooperative: 'Hợp tác xã',
  organisation: 'Tổ chức (không bao gồm doanh nghiệp, HTX)',
  'foreign-organisation': 'Tổ chức nước ngoài',
  'party-organisation': 'Tổ chức Đảng',
} as const;
export type Audience = keyof typeof AUDIENCE_LABELS;

/** The three ways to send a file (Nghị định 118/2025/NĐ-CP). */
export { CHANNEL_LABELS, type ChannelKind } from '../../fields/channel-kinds.ts';

/** Units of time; `unspecified` is the national database's "khác": nobody can tell what the number counts. */
export const TIME_UNIT_LABELS = {
  'working-day': 'ngày làm việc',
  day: 'ngày',
  hour: 'giờ',
  month: 'tháng',
  unspecified: '',
} as const;
export type TimeUnit = keyof typeof TIME_UNIT_LABELS;

export { COST_LABELS, type CostKind } from '../../fields/cost-kinds.ts';

/** Parts that an entry may declare as not existing ("Không", Nghị định 63/2010/NĐ-CP art. 8.2h) or as unstated. */
export const DECLARABLE_PARTS = {
  costs: 'Phí, lệ phí',
  forms: 'Mẫu đơn, tờ khai',
  requirements: 'Yêu cầu, điều kiện',
  outputs: 'Kết quả',
  steps: 'Trình tự thực hiện',
  evidence: 'Thành phần hồ sơ',
  processingTime: 'Thời hạn giải quyết',
  competentAuthorities: 'Cơ quan có thẩm quyền',
  executingOffices: 'Cơ quan thực hiện',
  receivingAddress: 'Địa chỉ tiếp nhận hồ sơ',
  legalBasis: 'Căn cứ pháp lý',
  fileSets: 'Số bộ hồ sơ',
} as const;
export type DeclarablePart = keyof typeof DECLARABLE_PARTS;
