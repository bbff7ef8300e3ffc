import { createPrivateKey, createPublicKey, hash, sign, verify } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { byteOrder } from '../../src/text/byte-order.ts';

/** The list of a release's files, at its root, and the list's signature (Ed25519, base64). */
export const MANIFEST = 'ban-ke-tep.json';
export const SIGNATURE = `${MANIFEST}.sig`;

const manifestSchema = z.object({
  commit: z.string().nullable(),
  siteDate: z.string(),
  /** Address of the home page. */
  baseUrl: z.string(),
  /** Path → SHA-256, hexadecimal, of every file but this list and its signature. */
  files: z.record(z.string(), z.string()),
});
/** What a release holds; the same build gives the same list. */
export type Manifest = z.output<typeof manifestSchema>;

/** SHA-256, hexadecimal. */
export const digestOf = (bytes: Uint8Array): string => hash('sha256', bytes);

/** The list as published, in the order of the paths. */
export const formatManifest = (manifest: Manifest): string =>
  `${JSON.stringify({ ...manifest, files: Object.fromEntries(Object.entries(manifest.files).sort(([a], [b]) => byteOrder(a, b))) }, null, 1)}\n`;

/** The list in a text. @throws Error in Vietnamese where it is none */
export function parseManifest(text: string): Manifest {
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new Error(`${MANIFEST} không đọc được; đăng lại trang.`, { cause: error });
  }
}

/** The list of a site that was published; nothing where it has none. @throws Error where it can't be read */
export function readManifest(siteDir: string): Manifest | undefined {
  const file = join(siteDir, MANIFEST);
  return existsSync(file) ? parseManifest(readFileSync(file, 'utf8')) : undefined;
}

/** Signs a text with the private key (PEM, Ed25519) in a file. @throws Error in Vietnamese for another kind of key */
export function signText(text: string, keyFile: string): string {
  const key = createPrivateKey(readFileSync(keyFile));
  if (key.asymmetricKeyType !== 'ed25519')
    throw new Error(`${keyFile}: cần khóa Ed25519 (openssl genpkey -algorithm ed25519).`);
  return `${sign(null, Buffer.from(text), key).toString('base64')}\n`;
}

/** Whether a signature of a text was made with the key whose public half is in a file. */
export const isSignedBy = (text: string, signature: string | undefined, publicKeyFile: string): boolean =>
  signature !== undefined &&
  verify(
    null,
    Buffer.from(text),
    createPublicKey(readFileSync(publicKeyFile)),
    Buffer.from(signature, 'base64'),
  );
