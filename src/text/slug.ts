import { foldMarks } from './fold.ts';

/**
 * An address part made of a Vietnamese title: ASCII, lower case, words joined by hyphens, đ as d.
 *
 * @example slug('Đăng ký khai sinh (cấp xã)') // → 'dang-ky-khai-sinh-cap-xa'
 */
export function slug(title: string): string {
  return foldMarks(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
