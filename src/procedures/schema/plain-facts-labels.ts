/** What an amount is reckoned by, as short answers say it. */
export const AMOUNT_UNITS = {
  page: 'trang',
  document: 'văn bản',
  paper: 'giấy',
  certificate: 'giấy chứng nhận',
  licence: 'giấy phép',
  pass: 'giấy thông hành',
  'identity-card': 'thẻ căn cước',
  card: 'thẻ',
  file: 'hồ sơ',
  declaration: 'tờ khai',
  transaction: 'giao dịch',
  will: 'di chúc',
  vehicle: 'phương tiện',
  premises: 'cơ sở',
  case: 'trường hợp',
  time: 'lần',
  'issued-time': 'lần cấp',
  registration: 'lần đăng ký',
} as const;

/** What a record that states no amount says of the money. */
export const COST_WORDS = {
  'by-province': 'Do tỉnh quy định',
  'by-province-if-any': 'Do tỉnh quy định, nếu có thu',
  'free-in-time': 'Đúng hạn không mất lệ phí; trễ hạn do tỉnh quy định',
  'by-law': 'Có thể phải nộp, theo quy định',
  unset: '0 đồng, hồ sơ ghi không quy định mức thu',
  'copies-only': '0 đồng cho việc này, bản sao cấp thêm thì có phí',
  'in-steps': 'Hồ sơ không ghi mức thu, các bước có nói phải nộp phí',
} as const;
export type CostWord = keyof typeof COST_WORDS;

/** Who pays nothing, as far as records name them again and again. */
export const EXEMPT = {
  merit: 'gia đình có công',
  poor: 'hộ nghèo',
  disabled: 'người khuyết tật',
} as const;

/** What a record says of the time without a number that counts. */
export const TIME_WORDS = {
  'same-day': 'Trong ngày; nhận sau 15 giờ thì ngày làm việc tiếp theo',
  'at-once': 'Giải quyết ngay',
  'no-result': 'Không trả kết quả cho người nộp',
  unset: 'Hồ sơ ghi không quy định thời hạn',
  unsaid: 'Hồ sơ không ghi rõ thời hạn',
} as const;

/** For what one of several times is. */
export const TIME_CONDITIONS = {
  'looked-into': 'phải xác minh',
  'seen-on-site': 'phải kiểm tra thực tế',
  complex: 'vụ việc phức tạp',
  'vehicle-plate': 'biển số xe',
  'vehicle-certificate': 'giấy đăng ký xe',
} as const;
export type TimeCondition = keyof typeof TIME_CONDITIONS;

/** Offices that take files, as far as records name them again and again. */
export const PLACES = {
  commune: 'Ủy ban nhân dân cấp xã',
  'public-centre': 'Trung tâm Phục vụ hành chính công',
  'one-door': 'Bộ phận Một cửa',
  'commune-police': 'Công an cấp xã',
  'vehicle-registrar': 'Cơ quan đăng ký xe',
  'business-registrar': 'Cơ quan đăng ký kinh doanh cấp xã',
  tax: 'Cơ quan thuế',
  'social-insurance': 'Cơ quan bảo hiểm xã hội',
  court: 'Tòa án',
} as const;
export type Place = keyof typeof PLACES;
