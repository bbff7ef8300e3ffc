import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { mediaTypeOf } from '../serve/media-types.ts';
import { resolveRequest } from '../serve/resolve-request.ts';
import type { TestSite } from './sites.ts';

/** A running host. */
export interface GoodHost {
  /** Address of the home page. */
  url: string;
  /** Bytes sent so far, as they went over the wire, without headers. */
  sentBytes: () => number;
  close: () => Promise<void>;
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
export async function startGoodHost(site: TestSite): Promise<GoodHost> {
  const root = site.siteDir;
  const bodies = new Map<string, Buffer>();
  let bytes = 0;
  const bodyOf = (file: string): Buffer => {
    const plain = bodies.get(file) ?? readFileSync(file);
    const body = !bodies.has(file) && COMPRESSES.test(mediaTypeOf(file)) ? brotliCompressSync(plain) : plain;
    bodies.set(file, body);
    return body;
  };
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*$/s, '');
    const found = resolveRequest(path, { root, basePath: site.basePath });
    if (found.kind === 'redirect') return void response.writeHead(301, { location: found.location }).end();
    const file = found.kind === 'file' ? found.file : join(root, '404.html');
    const body = bodyOf(file);
    const type = mediaTypeOf(file);
    response.writeHead(found.kind === 'file' ? 200 : 404, {
      'content-type': type,
      'content-length': body.length,
      'cache-control': cacheOf(relative(root, file)),
      ...(COMPRESSES.test(type) && { 'content-encoding': 'br' }),
    });
    response.end(body);
    bytes += body.length;
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${site.basePath}`,
    sentBytes: () => bytes,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
