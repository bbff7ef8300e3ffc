/**
 * An http(s) address as a person writes it: a host of letters, digits, dots and hyphens with a dot in it, a port as a
 * number, no user, then a path without blanks, quotes and backslashes, which browsers and programs read differently.
 */
export const WEB_ADDRESS =
  /^https?:\/\/(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?::[0-9]{1,5})?(?:[/?#][^\s<>"\\`\x00-\x1F\x7F]*)?$/i;

/** The same, beginning with https. */
export const SECURE_ADDRESS = new RegExp(WEB_ADDRESS.source.replace('https?', 'https'), 'i');

/** Host and port alone; a machine of one's own (localhost) has no dot. */
const ORIGIN = /^https?:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::[0-9]{1,5})?\/?$/i;

/**
 * Whether programs read the address as it is written: the standard's parser (WHATWG URL) takes it, with the very host
 * that a person sees. It refuses a port above 65535 and numbers that mean another host.
 */
export function parsesAsWritten(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const written = /^https?:\/\/([^/?#:]+)/i.exec(address)?.[1]?.toLowerCase();
  return url !== undefined && url.hostname === written;
}

/** Whether a text is nothing but an origin: scheme, host, port, at most a slash after it. */
export const isOrigin = (address: string): boolean => ORIGIN.test(address) && parsesAsWritten(address);

/**
 * The origin of an address, safe to stand in a content security policy.
 * @throws Error where the address could add anything else to it; `check` refuses such addresses before
 */
export function originOf(address: string): string {
  const { origin } = new URL(address);
  if (!isOrigin(origin)) throw new Error(`Địa chỉ "${address}" không dùng được; chạy "npm run check".`);
  return origin;
}

/** A mailbox: letters, digits, dots, hyphens and the like before the @, a host after it. */
export const MAILBOX =
  /^[a-z0-9](?:[a-z0-9._+-]*[a-z0-9])?@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i;

/** The link that begins a letter to a mailbox (RFC 6068); nothing in it can name another receiver. */
export const mailtoHref = (email: string): string =>
  `mailto:${encodeURIComponent(email).replace('%40', '@')}`;
