import { describe, expect, it } from 'vitest';
import { alertsOn, alertTarget } from './alerts.ts';
import { siteSchema } from '../site/schema.ts';

const alert = { text: 'Nghỉ làm việc sáng thứ Hai.', from: '2026-11-20', until: '2026-11-24' };

describe('an alert', () => {
  it.each([
    ['2026-11-19', 0],
    ['2026-11-20', 1],
    ['2026-11-24', 1],
    ['2026-11-25', 0],
  ])('on %s is shown %i times', (day, times) => expect(alertsOn([alert], day)).toHaveLength(times));

  it('leads to a page of this site under the base path, or to another site', () => {
    expect(alertTarget('tin-tuc/2026/lich-nghi/', '/muc/')).toBe('/muc/tin-tuc/2026/lich-nghi/');
    expect(alertTarget('https://dichvucong.gov.vn/', '/muc/')).toBe('https://dichvucong.gov.vn/');
  });

  it.each([
    ['tin-tuc/2026/lich-nghi/', true],
    ['duong-day-nong/#tong-dai-111', true],
    ['https://dichvucong.gov.vn/', true],
    ['/tin-tuc/2026/lich-nghi/', false],
    ['tin-tuc/2026/lich-nghi', false],
    ['javascript:alert(1)', false],
  ])('may lead to %s: %s', (href, isTaken) => {
    const { success } = siteSchema.shape.alerts.safeParse([{ ...alert, href }]);
    expect(success).toBe(isTaken);
  });
});
