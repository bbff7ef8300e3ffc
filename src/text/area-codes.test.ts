import { describe, expect, it } from 'vitest';
import { PHONE, phoneNumber } from '../fields/contact.ts';
import { oldLandline } from './area-codes.ts';

const saidOf = (number: string): string | undefined =>
  phoneNumber().safeParse(number).error?.issues[0]?.message;

describe('telephone numbers of all provinces', () => {
  it.each([
    ['Hà Nội', '02438252525'],
    ['Thành phố Hồ Chí Minh', '02838222222'],
    ['Trà Vinh', '02943832000'],
    ['Vĩnh Long', '02703822000'],
    ['Bến Tre', '02753822000'],
    ['Hải Phòng', '02253822000'],
    ['Quảng Ninh', '02033822000'],
    ['Đà Nẵng', '02363822000'],
    ['Hà Giang', '02193822000'],
    ['Cà Mau', '02903822000'],
    ['di động', '0333822000'],
    ['mạng của công an', '0693822000'],
    ['tổng đài', '19001234'],
    ['số ngắn', '1022'],
  ])('%s: %s is taken', (_, number) => expect(saidOf(number)).toBeUndefined());

  it.each(['0294383200', '029438320000', '0283822222', '02983822000', '02413822000', '02023822000', '024'])(
    '%s is refused: a digit too few or too many, or no area',
    (number) => expect(PHONE.test(number)).toBe(false),
  );

  it.each([
    ['0743832000', '074', '02943832000'],
    ['0373822000', '037', '02373822000'],
    ['05113822000', '0511', '02363822000'],
    ['02403822000', '0240', '02043822000'],
  ])('%s has the area code %s of before 2017, and is %s today', (number, old, now) => {
    expect(oldLandline(number)).toEqual({ old, now });
    expect(PHONE.test(now)).toBe(true);
  });

  it('are told with the number of today, where it was not taken anyway', () => {
    expect(saidOf('0743832000')).toContain('Mã vùng 074 đã đổi từ năm 2017 → gọi thử số "02943832000"');
    expect(saidOf('05113822000')).toContain('"02363822000"');
    expect(saidOf('0613822000')).toContain('Số điện thoại chưa đúng');
  });

  it.each(['0294383200', '0270382200', '0203382200', '0290382200'])(
    '%s begins as a number of today: it lacks a digit, and no other province is proposed',
    (number) => {
      expect(oldLandline(number)).toBeUndefined();
      expect(saidOf(number)).toContain('thiếu một chữ số');
    },
  );
});
