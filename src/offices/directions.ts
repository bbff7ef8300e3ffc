/**
 * Where the way to an address is shown. An https address and not `geo:`, which desktop browsers and iPhones do not open;
 * `{address}` stands for the address. An office with a better one gives it as `mapUrl`.
 */
const DIRECTIONS_TEMPLATE = 'https://www.google.com/maps/dir/?api=1&destination={address}';

/**
 * The link that shows the way to an address.
 * @example directionsUrl('1 Đường Mẫu', 'https://ban-do.example/{address}') // 'https://ban-do.example/1%20%C4%90%C6%B0%E1%BB%9Dng%20M%E1%BA%ABu'
 */
export const directionsUrl = (address: string, template: string = DIRECTIONS_TEMPLATE): string =>
  template.replaceAll('{address}', encodeURIComponent(address.replace(/\s+/g, ' ').trim()));
