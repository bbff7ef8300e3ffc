import { expect, it } from 'vitest';
import { directionsUrl } from './directions.ts';

it('leads to the address, whatever letters and line breaks it has', () => {
  const url = new URL(directionsUrl('Số mẫu, Đường Mẫu\n Phường Mẫu & Xã Mẫu'));
  expect(url.protocol).toBe('https:');
  expect(url.searchParams.get('destination')).toBe('Số mẫu, Đường Mẫu Phường Mẫu & Xã Mẫu');
});
