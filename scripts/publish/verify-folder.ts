import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './copy-site.ts';
import { digestOf, isSignedBy, MANIFEST, parseManifest, SIGNATURE } from './manifest.ts';
import { liveRelease, releasesIn } from './places.ts';
import { isNamedByContent } from '../built-site/named-by-content.ts';
import { listed } from './share-named-files.ts';

/** What differs from the list of a release, and how many files were compared. */
export interface Verified {
  files: number;
  /** One Vietnamese line each. */
  findings: string[];
}

/** What verifying says of a list that its key did not sign. */
export const BAD_SIGNATURE = `${MANIFEST}: không có chữ ký đúng của khóa đã cho; bản kê có thể đã bị thay.`;

/**
 * Compares the live site of a folder that is published to, or one site of its own, with the list of its files: what was
 * changed, taken away or put there since.
 * @param publicKey file of the key that must have signed the list
 * @throws Error in Vietnamese where there is no list
 */
export function verifyFolder(dir: string, publicKey: string | undefined): Verified {
  const live = liveRelease(dir);
  const site = live?.site ?? dir;
  if (!existsSync(join(site, MANIFEST)))
    throw new Error(`${dir}: không có ${MANIFEST}; thư mục này không do npm run publish đăng.`);
  const text = readFileSync(join(site, MANIFEST), 'utf8');
  const { files } = parseManifest(text);
  const signature = existsSync(join(site, SIGNATURE))
    ? readFileSync(join(site, SIGNATURE), 'utf8')
    : undefined;
  const ownList = new Set([MANIFEST, SIGNATURE]);
  const shared = live ? sharedFiles(dir, publicKey) : new Map<string, string>();
  const found = filesBelow(site);
  const findings = [
    ...(publicKey === undefined || isSignedBy(text, signature, publicKey) ? [] : [BAD_SIGNATURE]),
    ...found.others.map((path) => `${path}: liên kết hay tệp lạ, không có trong bản kê.`),
    ...Object.keys(files)
      .filter((path) => !existsSync(join(site, path)))
      .map((path) => `${path}: đã mất.`),
    ...found.files
      .filter((path) => !ownList.has(path))
      .flatMap((path) => {
        const listedAs = files[path] ?? shared.get(path);
        if (listedAs === undefined) return [`${path}: tệp lạ, không có trong bản kê.`];
        return digestOf(readFileSync(join(site, path))) === listedAs ? [] : [`${path}: nội dung đã bị đổi.`];
      }),
  ];
  return { files: Object.keys(files).length, findings };
}

/** What releases beside the live one may lend it: files named by their content, by lists that the key signed. */
function sharedFiles(dir: string, publicKey: string | undefined): Map<string, string> {
  const isTrusted = (site: string): boolean => {
    if (publicKey === undefined) return true;
    const sign = join(site, SIGNATURE);
    const text = readFileSync(join(site, MANIFEST), 'utf8');
    return existsSync(sign) && isSignedBy(text, readFileSync(sign, 'utf8'), publicKey);
  };
  return new Map(
    listed(releasesIn(dir))
      .filter(({ release }) => isTrusted(release.site))
      .flatMap(({ manifest }) => Object.entries(manifest.files).filter(([path]) => isNamedByContent(path))),
  );
}
