/**
 * What follows 02 in a landline's number: one or two digits of the area, then the subscriber's; 11 digits in all. The ranges are
 * those of the numbering plan as libphonenumber 9 has it (libphonenumber-js 1.13.16, metadata of VN, fixed lines).
 */
export const LANDLINE = String.raw`02(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\d{7}`;

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
 * What became of a landline written with the area code of before 2017; nothing where it is none, or where no source tells.
 * @example oldLandline('0743832000') // { old: '074', now: '02943832000' }
 */
export function oldLandline(digits: string): OldNumber | undefined {
  const old = digits.slice(0, -SUBSCRIBER);
  const area = OLD_AREAS[old];
  return area === undefined ? undefined : { old, now: area + digits.slice(old.length) };
}
