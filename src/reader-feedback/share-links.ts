/**
 * Plain links that hand a page's address to others; no script of theirs runs here and nothing is sent before a tap.
 * Zalo's form is the one that its share button opens: a base64 JSON object in `d`.
 */
export const zaloShareUrl = (url: string): string =>
  `https://button-share.zalo.me/share_external?d=${encodeURIComponent(
    Buffer.from(JSON.stringify({ url })).toString('base64'),
  )}`;

/**
 * Facebook's sharer takes the address and nothing else. Colons and slashes stay as they are, which a query allows (RFC 3986,
 * 3.4): so the address packs as one more copy of the page's own.
 */
export const facebookShareUrl = (url: string): string =>
  `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(url).replace(/%(?:3A|2F)/g, decodeURIComponent)}`;
