import { z } from 'astro/zod';
import { lacksDigit, LANDLINE, oldLandline } from '../text/area-codes.ts';
import { oneOf } from './one-of.ts';
import { emailAddress, paragraphs, webAddress } from './text.ts';

/**
 * A Vietnamese telephone number as text: landline (02x…, 11 digits), mobile (10 digits), the network of
 * the police and the army (069, 10 digits), 1800/1900 services, or a short number of 3–5 digits. Old area codes (changed in 2017) are refused (requirement I09).
 */
export const PHONE = new RegExp(
  String.raw`^(?:${LANDLINE}|069\d{7}|0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9\d)\d{7}|1[89]00\d{4}|1[89]00\d{6}|1\d{2,4})$`,
);

const WRONG_NUMBER =
  'Số điện thoại chưa đúng → viết liền chữ số: máy bàn 11 số bắt đầu bằng 02 và mã vùng đang dùng, di động 10 số, mạng 069 của công an, quân đội 10 số, 1800/1900 hoặc số ngắn';

const SHORT_NUMBER =
  'Số máy bàn thiếu một chữ số → hỏi lại rồi viết đủ 11 chữ số, kể cả mã vùng bắt đầu bằng 02';

/** What is wrong with a number; where its area code is one of before 2017, what the number is today. */
function faultOfNumber(written: unknown): string {
  if (typeof written !== 'string') return WRONG_NUMBER;
  if (lacksDigit(written)) return SHORT_NUMBER;
  const known = oldLandline(written);
  return known === undefined
    ? WRONG_NUMBER
    : `Mã vùng ${known.old} đã đổi từ năm 2017 → gọi thử số "${known.now}", đúng thì sửa thành số đó`;
}

/** A phone number written in digits only; the page adds the spaces. */
export const phoneNumber = () =>
  z
    .string({
      error:
        'Số điện thoại chưa đặt trong dấu nháy → đặt trong dấu nháy, ví dụ "18001096"; không có dấu nháy thì số 0 ở đầu bị mất',
    })
    .regex(PHONE, { error: ({ input }) => faultOfNumber(input) });

const WEEKDAY_LABELS = {
  mon: 'Thứ Hai',
  tue: 'Thứ Ba',
  wed: 'Thứ Tư',
  thu: 'Thứ Năm',
  fri: 'Thứ Sáu',
  sat: 'Thứ Bảy',
  sun: 'Chủ nhật',
} as const;
export type Weekday = keyof typeof WEEKDAY_LABELS;

const clock = () =>
  z
    .string({ error: 'Giờ phải đặt trong dấu nháy, ví dụ "07:30"' })
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, { error: 'Giờ viết dạng "07:30"' });

/** Hours on the named weekdays; several rows make a split day (sáng, chiều). */
export const openingHoursSchema = z
  .strictObject({
    days: z
      .array(oneOf(WEEKDAY_LABELS, { error: 'Thứ chỉ nhận mon, tue, wed, thu, fri, sat, sun' }))
      .min(1, { error: 'Phải có ít nhất một ngày' })
      .meta({ title: 'Các ngày', description: 'mon là thứ Hai … sun là Chủ nhật.' }),
    opens: clock().meta({ title: 'Mở lúc', description: 'Ví dụ "07:30".' }),
    closes: clock().meta({
      title: 'Đóng lúc',
      description: 'Ví dụ "11:30"; cả ngày là "00:00" đến "24:00".',
    }),
  })
  .refine((hours) => hours.opens < hours.closes, { error: 'Giờ mở phải trước giờ đóng', path: ['closes'] });
export type OpeningHours = z.output<typeof openingHoursSchema>;

/** The ways to reach an office or a desk; each is left out until it is known, never filled by guess. */
export const contactFields = {
  phones: z
    .array(phoneNumber())
    .default([])
    .meta({ title: 'Điện thoại', description: 'Số chuyên dùng, viết liền chữ số, trong dấu nháy.' }),
  emails: z.array(emailAddress()).default([]).meta({ title: 'Thư điện tử', description: 'Hộp thư công vụ.' }),
  websites: z
    .array(webAddress())
    .default([])
    .meta({ title: 'Trang web', description: 'Địa chỉ trang web chính thức.' }),
  address: paragraphs().optional().meta({ title: 'Địa chỉ', description: 'Số nhà, đường, phường/xã, tỉnh.' }),
  postalAddress: paragraphs()
    .optional()
    .meta({ title: 'Địa chỉ thư tín', description: 'Nơi nhận thư, nếu khác địa chỉ cơ quan.' }),
  fax: phoneNumber().optional().meta({ title: 'Fax', description: 'Nếu có.' }),
  openingHours: z
    .array(openingHoursSchema)
    .default([])
    .meta({ title: 'Giờ làm việc', description: 'Từng buổi.' }),
};
