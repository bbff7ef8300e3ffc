import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { onceFor } from '../../src/site/once.ts';
import { mediaTypeOf } from '../serve/media-types.ts';
import { startStaticServer, type StaticSite } from '../serve/static-server.ts';
import type { TestSite } from './sites.ts';

/** A running host. */
export interface GoodHost extends StaticSite {
  /** Bytes sent so far, as they went over the wire, without headers. */
  sentBytes: () => number;
}

const COMPRESSES = /^(?:text\/|image\/svg|application\/(?:json|ld\+json|manifest\+json|xml|wasm))/;
const YEAR = 31_536_000;

/** Files with a digest in their name never change; the rest is asked for again. */
const cacheOf = (path: string): string =>
  path.startsWith('_astro/') ? `max-age=${YEAR}, immutable` : 'no-cache';

/**
 * Serves a built site on a loopback port as a good web host does: text compressed ahead with brotli, files that never
 * change kept by the browser. For measures of bytes and speed; Chromium takes brotli from localhost.
 */
export async function startGoodHost({ siteDir: root, basePath }: TestSite): Promise<GoodHost> {
  let bytes = 0;
  const answerOf = onceFor((file: string) => {
    const isPacked = COMPRESSES.test(mediaTypeOf(file));
    const plain = readFileSync(file);
    return {
      body: isPacked ? brotliCompressSync(plain) : plain,
      headers: {
        'cache-control': cacheOf(relative(root, file)),
        ...(isPacked && { 'content-encoding': 'br' }),
      },
    };
  });
  const onSend = ({ body }: { body: Buffer }): void => void (bytes += body.length);
  const host = await startStaticServer({ root, basePath, answerOf, onSend });
  return { ...host, sentBytes: () => bytes };
}
