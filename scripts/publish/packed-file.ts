import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { digestOf, type Manifest } from './manifest.ts';

/** Endings of the copies that a server sends to browsers that can unpack them. */
export const PACKED = /\.(?:br|gz)$/;

const TEXT = /\.(?:html|css|m?js|json|jsonld|xml|svg|csv|txt|ttl|ics|vcf|webmanifest)$/;
/** Below, the headers weigh more than what is won. */
const LEAST_BYTES = 512;

const packers = {
  '.br': (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  '.gz': (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
};

/** An earlier release, whose packed copies may serve again. */
export interface Earlier {
  site: string;
  manifest: Manifest;
}

/**
 * The copies of a file for browsers that unpack brotli or gzip, by their endings; none of what packing makes no smaller.
 * A copy that an earlier release made of the same bytes is taken from there, where it is still what that release listed.
 */
export async function packedFile(
  path: string,
  bytes: Buffer,
  earlier: Earlier | undefined,
): Promise<readonly (readonly [ending: string, bytes: Buffer])[]> {
  if (!TEXT.test(path) || bytes.length < LEAST_BYTES) return [];
  const isSame = earlier?.manifest.files[path] === digestOf(bytes);
  const copies = await Promise.all(
    Object.entries(packers).map(
      async ([ending, pack]) =>
        [ending, (isSame && keptCopy(path + ending, earlier)) || (await pack(bytes))] as const,
    ),
  );
  return copies.filter(([, copy]) => copy.length < bytes.length);
}

function keptCopy(path: string, { site, manifest }: Earlier): Buffer | undefined {
  const digest = manifest.files[path];
  if (digest === undefined) return undefined;
  try {
    const copy = readFileSync(join(site, path));
    return digestOf(copy) === digest ? copy : undefined;
  } catch {
    return undefined;
  }
}
