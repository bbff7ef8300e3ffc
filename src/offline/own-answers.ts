import { pageKey, type KeptAs } from './kept-requests.ts';

/** What an answer must be to be the site's own: its media type, and what its body holds. */
interface Expected {
  mediaType: RegExp;
  holds: (body: string, address: string) => boolean;
}

const some = (body: string): boolean => body !== '';
const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};
const holdsOne =
  (...names: string[]) =>
  (json: string): boolean => {
    const data = parsed(json);
    return typeof data === 'object' && data !== null && names.some((name) => name in data);
  };

const holdsTexts = (json: string): boolean => {
  const data = parsed(json);
  return Array.isArray(data) && data.every((one) => typeof one === 'string');
};

const PAGE: Expected = { mediaType: /^text\/html\b/i, holds: isOwnPage };
const PICTURE: Expected = { mediaType: /^image\//i, holds: some };
const JSON_TYPE = /^application\/json\b/i;
/** The others by their address. Pagefind's own files are packed by gzip, and few hosts know a media type for them. */
const BY_PATH: readonly (readonly [RegExp, Expected])[] = [
  [/\.js$/, { mediaType: /^(?:text|application)\/(?:x-)?(?:java|ecma)script\b/i, holds: some }],
  [/\.css$/, { mediaType: /^text\/css\b/i, holds: some }],
  [/\.woff2$/, { mediaType: /^(?!text\/html)/i, holds: (body) => body.startsWith('wOF2') }],
  [/\/(?:cach-noi-\d+|goi-y)\.json$/, { mediaType: JSON_TYPE, holds: holdsTexts }],
  [/-\d+\.json$/, { mediaType: JSON_TYPE, holds: (json) => Array.isArray(parsed(json)) }],
  [/\.json$/, { mediaType: JSON_TYPE, holds: holdsOne('names', 'languages') }],
  [/./, { mediaType: /^(?!text\/html)/i, holds: (body) => body.startsWith('\x1f') }],
];

const expected = (path: string, kind: KeptAs): Expected | undefined => {
  if (kind === 'page') return PAGE;
  return kind === 'picture' ? PICTURE : BY_PATH.find(([pattern]) => pattern.test(path))?.[1];
};

/**
 * Whether an answer is what the site itself says at an address, and not the maintenance page, the login page of a
 * wireless network, the error or the half of a file that a host or somebody on the way sent in its place.
 */
export async function isOwnAnswer(answer: Response, address: string, kind: KeptAs): Promise<boolean> {
  const { mediaType, holds } = expected(new URL(address).pathname, kind) ?? {};
  if (answer.status !== 200 || !mediaType?.test(answer.headers.get('content-type') ?? '')) return false;
  return holds?.(await answer.clone().text(), address) ?? false;
}

/**
 * The mark of a page of this site: Vietnamese, whole, and naming as its own the address at which it was asked for; or the
 * page at an old address, which names the one it leads to (scripts/build/redirect-page.ts).
 */
function isOwnPage(html: string, address: string): boolean {
  const [, attributes = ''] = /^\s*<!doctype html>\s*<html\s([^>]*)>/i.exec(html) ?? [];
  const [, path] = /<link rel="canonical" href="https?:\/\/[^/"]+(\/[^"]*)"/.exec(html) ?? [];
  if (path === undefined || !/\blang="vi"/.test(attributes) || !html.includes('</html>')) return false;
  return path === new URL(pageKey(address)).pathname || /\bdata-redirect="/.test(attributes);
}

/** Bytes of a SHA-256 that stand for a file: 24 letters in base64, far more than anybody can search through. */
export const DIGEST_BYTES = 18;

/** Whether an answer is the listed file to the byte; undefined where no such file is listed. */
export async function isListedFile(
  answer: Response,
  digest: string | undefined,
): Promise<boolean | undefined> {
  if (digest === undefined) return undefined;
  const sum = await crypto.subtle.digest('SHA-256', await answer.clone().arrayBuffer());
  return btoa(String.fromCharCode(...new Uint8Array(sum, 0, DIGEST_BYTES))) === digest;
}
