import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SLUG } from '../fields/references.ts';
import { freeSlug, slugFromName } from './slug-from-name.ts';

describe('a file name from a procedure’s name', () => {
  it.each([
    ['Thủ tục đăng ký khai sinh', 'dang-ky-khai-sinh'],
    ['THỦ TỤC: Đề nghị (cấp xã)', 'de-nghi-cap-xa'],
    ['Thu\u0309 tu\u0323c gì đó', 'gi-do'],
    ['Thủ tục', 'thu-tuc'],
  ])('%s → %s', (name, expected) => {
    expect(slugFromName(name)).toBe(expected);
  });

  it('is short, of whole words, and a valid id, whatever the name', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('đăng', 'ký', 'nghiêng', '(Mẫu', '01)', '–', 'Ủy'), {
          minLength: 1,
          maxLength: 200,
        }),
        (words) => {
          const name = `Thủ tục ${words.join(' ')}`;
          const made = freeSlug(name, '1.001193', new Set());
          expect(made).toMatch(SLUG);
          expect(made.length).toBeLessThanOrEqual(80);
          const parts = slugFromName(name).split('-');
          expect(slugFromName(name, 10_000).split('-').slice(0, parts.length)).toEqual(parts);
        },
      ),
    );
  });

  it('gives each of many procedures with one long name its own', () => {
    const name = 'giấy '.repeat(40);
    const taken = new Set<string>();
    for (const code of ['1.000001', '1.000002', '1.000002', '1.000002'])
      taken.add(freeSlug(name, code, taken));
    expect(taken.size).toBe(4);
    for (const made of taken) expect(made.length).toBeLessThanOrEqual(80);
    expect([...taken].map((made) => made.replace(/^(giay-)*/, ''))).toEqual([
      'giay',
      '1000002',
      '1000002-2',
      '1000002-3',
    ]);
  });

  it('falls back on the code for a name without letters', () => {
    expect(freeSlug('…', '1.000001', new Set())).toBe('1000001');
  });
});
