import fc from 'fast-check';
import { expect, it } from 'vitest';
import { slug } from './slug.ts';

it('makes an address part of a title', () => {
  expect(slug('Thủ tục đăng ký nhận cha, mẹ, con (cấp xã)')).toBe('thu-tuc-dang-ky-nhan-cha-me-con-cap-xa');
});

it('gives ASCII words joined by single hyphens, and keeps them as they are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      expect(slug(title)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      expect(slug(slug(title))).toBe(slug(title));
    }),
  );
});
