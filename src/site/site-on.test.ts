import { describe, expect, it } from 'vitest';
import { siteSchema } from './schema.ts';
import { siteOn } from './site-on.ts';

const site = siteSchema.parse({
  title: 'Trang thử',
  area: 'Xã Mới, tỉnh Thử',
  description: 'Thử.',
  url: 'https://thu.example.vn',
  basePath: '/',
  portal: { name: 'Cổng tỉnh Thử', url: 'https://thu.example.vn' },
  units: ['xa-moi'],
  imprint: { verification: { state: 'awaiting' } },
  earlier: [
    { validUntil: '2025-06-30', area: 'Thị xã Cũ, tỉnh Thử', units: ['thi-xa-cu'] },
    { validUntil: '2015-12-31', area: 'Huyện Xưa, tỉnh Thử' },
  ],
});

describe('who publishes on a day', () => {
  it('is the unit of today after the last earlier time', () => {
    expect(siteOn(site, '2025-07-01')).toMatchObject({ area: 'Xã Mới, tỉnh Thử', units: ['xa-moi'] });
  });
  it('is the unit of that time on its days, the last one included', () => {
    expect(siteOn(site, '2025-06-30')).toMatchObject({ area: 'Thị xã Cũ, tỉnh Thử', units: ['thi-xa-cu'] });
    expect(siteOn(site, '2015-12-31')).toMatchObject({ area: 'Huyện Xưa, tỉnh Thử', units: ['xa-moi'] });
  });
  it('has the foot and the short name of that time', () => {
    const imprint = { managingBody: 'UBND thị xã Cũ', verification: { state: 'awaiting' } };
    const [now] = site.earlier;
    const renamed = siteSchema.parse({
      ...site,
      shortTitle: 'Xã Mới',
      earlier: [{ ...now, imprint, shortTitle: 'Thị xã Cũ' }],
    });
    expect(siteOn(renamed, '2025-06-30')).toMatchObject({ imprint, shortTitle: 'Thị xã Cũ' });
    expect(siteOn(renamed, '2025-07-01')).toMatchObject({ shortTitle: 'Xã Mới' });
    expect(siteOn(renamed, '2025-07-01').imprint.managingBody).toBeUndefined();
  });
  it('keeps what an earlier time does not name', () => {
    expect(siteOn(site, '2020-01-01').portal?.name).toBe('Cổng tỉnh Thử');
  });
});
