import { expect, it } from 'vitest';
import { boundTitle } from './bound-title.ts';

const shown = (title: string): string => boundTitle(title).replaceAll('\u00A0', '_');

it('keeps the two syllables of a word on one line', () => {
  expect(shown('Chờ lâu, trễ hẹn, quầy đông')).toBe('Chờ lâu, trễ_hẹn, quầy đông');
  expect(shown('Nội dung dành cho cán bộ, công chức')).toBe('Nội dung dành cho cán_bộ, công chức');
});

it('lets a longer word part, which a narrow phone could not hold', () =>
  expect(shown('Phường Trường Long Hòa')).toBe('Phường Trường Long Hòa'));
