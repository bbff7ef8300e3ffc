import type { PosterText } from '../../src/posters/poster-text.ts';

/** A poster of a slogan of an invented unit. */
export const slogan = (headline: string, rest: Partial<PosterText> = {}): PosterText => ({
  label: 'Cải cách hành chính',
  headline,
  steps: [],
  facts: [],
  note: '',
  issuer: 'Ủy ban nhân dân xã Mẫu',
  site: 'Trang mẫu về cải cách hành chính',
  url: 'https://trang-thu.example/cai-cach-hanh-chinh/an-pham/khau-hieu-mau/',
  isUnapproved: false,
  datedOn: '2026-11-24',
  ...rest,
});

/** A poster of an invented procedure, with as much as a poster can hold. */
export const procedurePoster: PosterText = slogan('Cấp giấy mẫu trong 4 bước', {
  label: 'Thủ tục: Cấp giấy mẫu',
  steps: [
    'Chuẩn bị tờ khai mẫu và giấy tờ tùy thân',
    'Nộp trên Cổng Dịch vụ công quốc gia hoặc ở quầy',
    'Xem lại bản điện tử rồi xác nhận đã đúng',
    'Nhận giấy mẫu ở Trung tâm Phục vụ hành chính công',
  ],
  facts: [
    { label: 'Lệ phí', figure: 'Trực tiếp 20.000 đồng, trực tuyến 10.000 đồng' },
    { label: 'Thời gian', figure: 'Trong ngày; nhận sau 15 giờ thì ngày làm việc tiếp theo' },
    { label: 'Giấy tờ', figure: '3 thứ' },
  ],
  note: 'Theo thủ tục 1.000001, hồ sơ lấy ngày 17/07/2026. Quét mã để xem bản mới nhất.',
});

const PHRASES = [
  'Chào trước, hỏi rõ, hẹn đúng',
  'Một cổng, một tài khoản, mọi thủ tục',
  'Thủ tục hành chính được công bố, công khai kịp thời, minh bạch',
  'Giải đáp, tháo gỡ khó khăn, vướng mắc cho người dân, doanh nghiệp',
  'Hướng dẫn một lần cho đủ, đừng để dân đi lại nhiều lần',
];

/** One of any number of slogans, short and long, no two alike. */
export const sampleSlogan = (index: number): PosterText =>
  slogan(`${PHRASES[index % PHRASES.length] ?? ''}, câu thứ ${index + 1}`);
