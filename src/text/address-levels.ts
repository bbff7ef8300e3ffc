/** The units that an address names, as written; absent where it names none of the level. */
export interface AddressLevels {
  ward?: string;
  district?: string;
  province?: string;
}

/** The last day of the district tier, and on which addresses had three levels, ISO (Nghị quyết 202/2025/QH15). */
export const DISTRICT_TIER_ENDED_ON = '2025-06-30';

const WARD = /^(?:phường|xã|thị trấn|đặc khu)\s/iu;
const DISTRICT = /^(?:huyện|quận|thị xã)\s/iu;
const CITY = /^(?:thành phố|TP\.?)\s/iu;
const PROVINCE =
  /^tỉnh\s|^(?:(?:thành phố|TP\.?)\s+)?(?:Hà Nội|Huế|Hải Phòng|Đà Nẵng|Hồ Chí Minh|Cần Thơ)$/iu;

/**
 * Reads the units of an address from its parts between commas; a city that is no province is a district.
 * @example addressLevels('Số 1, phường 1, thị xã Ví Dụ, tỉnh Thí Dụ').district // 'thị xã Ví Dụ'
 */
export function addressLevels(address: string): AddressLevels {
  const parts = address.split(/[,\n]/).map((part) => part.trim().replace(/\.$/, ''));
  const ward = parts.find((part) => WARD.test(part));
  const province = parts.findLast((part) => PROVINCE.test(part));
  const district = parts.find((part) => DISTRICT.test(part) || (CITY.test(part) && part !== province));
  return { ...(ward && { ward }), ...(district && { district }), ...(province && { province }) };
}

/** What keeps an address from being one of the day, in Vietnamese; undefined where it is one (requirement O07). */
export function addressFault(address: string, day: string): string | undefined {
  const { ward, district, province } = addressLevels(address);
  if (province === undefined) return 'chưa có tên tỉnh, thành phố';
  if (day <= DISTRICT_TIER_ENDED_ON)
    return district === undefined ? 'chưa có tên huyện, quận, thị xã' : undefined;
  if (district !== undefined) return `còn ghi "${district}", cấp này không còn từ ngày 01/07/2025`;
  if (ward === undefined || /^thị trấn\s/iu.test(ward)) return 'chưa có tên phường, xã';
  return undefined;
}
