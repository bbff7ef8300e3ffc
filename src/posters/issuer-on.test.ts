import { expect, it } from 'vitest';
import { issuerOn, type IssuingOffice } from './issuer-on.ts';

const OFFICES: Record<string, IssuingOffice> = {
  'thi-xa': { name: 'Thị xã Mẫu', successors: ['phuong-mot', 'xa-hai'], validUntil: '2025-06-30' },
  'phuong-mot': { name: 'Phường Một', successors: [], validFrom: '2025-07-01' },
  'xa-hai': { name: 'Xã Hai', successors: [], validFrom: '2025-07-01' },
  'ban-cu': { name: 'Ban cũ', successors: ['ban-giua'], validUntil: '2024-12-31' },
  'ban-giua': { name: 'Ban giữa', successors: ['phuong-mot', 'ban-cu'], validUntil: '2025-06-30' },
};
const on = (id: string | undefined, day: string): string =>
  issuerOn(id, { officeOf: (one) => OFFICES[one], day, area: 'Khu vực Mẫu' });

it.each([
  ['thi-xa', '2025-06-30', 'Thị xã Mẫu'],
  ['thi-xa', '2025-07-01', 'Khu vực Mẫu'],
  ['ban-cu', '2025-01-01', 'Ban giữa'],
  ['ban-cu', '2026-11-24', 'Phường Một'],
  ['khong-co', '2026-11-24', 'Khu vực Mẫu'],
  [undefined, '2026-11-24', 'Khu vực Mẫu'],
])('a poster of %s goes out on %s under: %s', (id, day, name) => expect(on(id, day)).toBe(name));
