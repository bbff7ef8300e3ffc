import { describe, expect, it } from 'vitest';
import { openingHoursSchema, phoneNumber } from './contact.ts';

describe('phone numbers', () => {
  it.each(['02943832000', '0912345678', '18001096', '1900123456', '113', '1022'])('takes %s', (number) =>
    expect(phoneNumber().safeParse(number).success).toBe(true),
  );
  it.each(['05103833199', '0743832000', '0123456789', '0912 345 678', '091234567', '+84912345678', ''])(
    'refuses %j',
    (number) => expect(phoneNumber().safeParse(number).success).toBe(false),
  );
  it('asks for quotes where YAML made a number of it', () => {
    expect(phoneNumber().safeParse(912345678).error?.issues[0]?.message).toContain('dấu nháy');
  });
});

it('refuses hours that close before they open', () => {
  expect(openingHoursSchema.safeParse({ days: ['mon'], opens: '13:00', closes: '11:00' }).success).toBe(
    false,
  );
});
