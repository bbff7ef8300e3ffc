import { foldMarks } from './fold.ts';
import { freeName } from './reserved-names.ts';

/**
 * An address part made of a Vietnamese title: ASCII, lower case, words joined by hyphens, đ as d; never a name
 * that Windows takes for a device.
 *
 * @example slug('Đăng ký khai sinh (cấp xã)') // → 'dang-ky-khai-sinh-cap-xa'
 */
export function slug(title: string): string {
  return freeName(
    foldMarks(title)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, ''),
  );
}
