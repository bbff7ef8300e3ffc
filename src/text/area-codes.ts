/**
 * How a landline's number begins; seven digits follow, 11 in all. After 02 stand one or two digits of the area, then the subscriber's.
 * The ranges are those of the numbering plan as libphonenumber 9 has it (libphonenumber-js 1.13.16, metadata of VN, fixed lines).
 */
const AREA = String.raw`02(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])`;

/** A landline's number as a pattern; its ranges are those of the numbering plan. */
export const LANDLINE = String.raw`${AREA}\d{7}`;
const SHORT_LANDLINE = new RegExp(String.raw`^${AREA}\d{6}$`);

/**
 * Area codes until 2017 and those that took their place (Quyết định 2036/QĐ-BTTTT of 2016): all of the first and second stage, as
 * printed by tvxdkg.com.vn and baodautu.vn (d61915), and those of the third stage that an earlier list of ours had.
 */
const OLD_AREAS: Readonly<Record<string, string>> = {
  '020': '0214',
  '022': '0212',
  '025': '0205',
  '026': '0206',
  '027': '0207',
  '029': '0216',
  '030': '0229',
  '031': '0225',
  '033': '0203',
  '036': '0227',
  '037': '0237',
  '038': '0238',
  '039': '0239',
  '052': '0232',
  '053': '0233',
  '054': '0234',
  '070': '0270',
  '074': '0294',
  '075': '0275',
  '076': '0296',
  '077': '0297',
  '079': '0299',
  '0230': '0215',
  '0231': '0213',
  '0240': '0204',
  '0241': '0222',
  '0280': '0208',
  '0281': '0209',
  '0320': '0220',
  '0321': '0221',
  '0350': '0228',
  '0351': '0226',
  '0510': '0235',
  '0511': '0236',
  '0710': '0292',
  '0711': '0293',
  '0780': '0290',
  '0781': '0291',
};

/** Digits of a landline behind its area code. */
const SUBSCRIBER = 7;

/** An old area code at the head of a number that has as many digits as such numbers had, and the number of today. */
export interface OldNumber {
  old: string;
  now: string;
}

/**
 * Whether a number begins as a landline of today and ends one digit early. Until 2017 some were whole (029 was Yên Bái's), which no
 * digit tells from those of 0290 to 0299 today; of the two, the slip of the pen leads nobody to another province.
 * @example lacksDigit('0294383200') // true
 */
export const lacksDigit = (digits: string): boolean => SHORT_LANDLINE.test(digits);

/**
 * What became of a landline written with the area code of before 2017; nothing where it is none, where no source tells, or where it
 * may as well be one of today that lacks a digit.
 * @example oldLandline('0743832000') // { old: '074', now: '02943832000' }
 */
export function oldLandline(digits: string): OldNumber | undefined {
  if (lacksDigit(digits)) return undefined;
  const old = digits.slice(0, -SUBSCRIBER);
  const area = OLD_AREAS[old];
  return area === undefined ? undefined : { old, now: area + digits.slice(old.length) };
}
