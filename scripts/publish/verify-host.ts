import { existsSync, readFileSync } from 'node:fs';
import { SERVER_FILES } from '../../src/site/built-files.ts';
import { digestOf, isSignedBy, MANIFEST, parseManifest, SIGNATURE } from './manifest.ts';
import { PACKED } from './packed-file.ts';
import { sentBy } from './sent-by.ts';
import { BAD_SIGNATURE, type Verified } from './verify-folder.ts';

/** What hosts are asked to keep to themselves. */
const isKept = (path: string): boolean => SERVER_FILES.some((file) => file === path);

const AT_ONCE = 8;

/** What the list is compared with: one on this machine, and the key that must have signed it. */
export interface Trust {
  /** A list of one's own; without it the host's is taken, which whoever changed the site may have changed too. */
  manifest: string | undefined;
  publicKey: string | undefined;
}

/**
 * Asks a running site for every file of its list and compares what comes with the list: what visitors are sent that was
 * never published.
 * @param url address of the home page
 * @throws Error in Vietnamese where the list can't be had, or where the host goes on asking to be asked less
 */
export async function verifyHost(url: string, { manifest, publicKey }: Trust): Promise<Verified> {
  const base = url.endsWith('/') ? url : `${url}/`;
  const own = manifest === undefined ? undefined : readFileSync(manifest, 'utf8');
  const text = own ?? (await sentBy(base + MANIFEST))?.toString();
  if (text === undefined) throw new Error(`${base}${MANIFEST}: máy chủ không gửi bản kê.`);
  const signature =
    own === undefined
      ? (await sentBy(base + SIGNATURE))?.toString()
      : ownSignature(`${String(manifest)}.sig`);
  const files = Object.entries(parseManifest(text).files).filter(
    ([path]) => !PACKED.test(path) && !isKept(path),
  );
  const findings = publicKey === undefined || isSignedBy(text, signature, publicKey) ? [] : [BAD_SIGNATURE];
  for (let at = 0; at < files.length; at += AT_ONCE) {
    const asked = files.slice(at, at + AT_ONCE).map(async ([path, digest]) => {
      const bytes = await sentBy(
        base + encodeURI(path.replace(/(^|\/)index\.html$/, '$1')),
        path === '404.html',
      );
      if (bytes === undefined) return [`${path}: máy chủ không gửi.`];
      return digestOf(bytes) === digest ? [] : [`${path}: máy chủ gửi nội dung khác bản đã đăng.`];
    });
    findings.push(...(await Promise.all(asked)).flat());
  }
  return { files: files.length, findings };
}

const ownSignature = (file: string): string | undefined =>
  existsSync(file) ? readFileSync(file, 'utf8') : undefined;
