import { createHash } from 'node:crypto';

const AGENT = 'Mozilla/5.0 (compatible; theo-doi-nguon)';

/** A file longer than this (bytes) is not a page that an editor reads: it is not fetched to its end. */
const LONGEST = 32 * 1024 * 1024;

/**
 * What tells whether a source still says the same: of a page the digest of its words alone, as its markup, styles and
 * scripts change with every visit; of any other file that of its bytes. Undefined where nobody answers properly.
 */
export async function askSource(url: string, timeout: number): Promise<string | undefined> {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(timeout),
      headers: { 'user-agent': AGENT, accept: 'text/html,*/*', 'accept-language': 'vi' },
    });
    if (!response.ok || Number(response.headers.get('content-length') ?? 0) > LONGEST) {
      await response.body?.cancel();
      return undefined;
    }
    const isPage = /html|text\/plain/.test(response.headers.get('content-type') ?? '');
    return sha256(isPage ? wordsOf(await response.text()) : await response.bytes());
  } catch {
    return undefined;
  }
}

/** The words of a page of another site, in one line. It is only compared, never shown. What is opened and never closed goes to its end. */
export const wordsOf = (html: string): string =>
  html
    .replace(/<!--[^]*?(?:-->|$)|<(script|style|noscript|svg|template|iframe)\b[^]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
