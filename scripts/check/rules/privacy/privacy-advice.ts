/** What an editor does with somebody's data in a text (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15; requirements K01, K05). */
export const PRIVACY_ADVICE =
  'xóa trước khi đăng (Luật 91/2025/QH15); nếu đã lưu vào kho nội dung thì báo người quản lý trang, vì lịch sử vẫn giữ';

/**
 * A number as it may be printed in logs that many read: only its ends.
 * @example masked('079085001234') // '079…34'
 */
export const masked = (number: string): string => `${number.slice(0, 3)}…${number.slice(-2)}`;

/**
 * Words as they may be printed in logs that many read: without their digits.
 * @example withoutDigits('sinh ngày 01/02/1990') // 'sinh ngày ••/••/••••'
 */
export const withoutDigits = (words: string): string => words.replace(/\d/g, '•');
