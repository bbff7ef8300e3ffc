import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { byteRange } from './byte-range.ts';
import { mediaTypeOf } from './media-types.ts';
import { resolveRequest } from './resolve-request.ts';

/** A file that went out: its path in the site and its bytes. */
export interface Sent {
  path: string;
  status: number;
  body: Buffer;
}

/** What to serve and where. */
export interface StaticSiteOptions {
  /** Folder of the built site. */
  root: string;
  /** Path under which it stands, with a slash at both ends. */
  basePath: string;
  /** Loopback port; 0 takes any free one. */
  port?: number;
  /** How many ports above `port` may be tried when it is taken. */
  spare?: number;
  /** What is sent for a file, and what is said beside it; else the file as it is, to be asked for again each time. */
  answerOf?: (file: string) => { body: Buffer; headers: Readonly<Record<string, string>> };
  /** Told of every file that is sent. */
  onSend?: (sent: Sent) => void;
}

/** A running host. */
export interface StaticSite {
  /** Scheme, host and port, without a slash at the end. */
  origin: string;
  /** Address of the home page. */
  url: string;
  close: () => Promise<void>;
}

const HTML = mediaTypeOf('index.html');

/**
 * Serves a built site as a plain static host does: the index.html of folders, 404.html with status 404, nothing
 * outside the folder.
 * @throws Error where the folder does not exist or no port is free
 */
export async function startStaticServer({
  port = 0,
  spare = 0,
  ...site
}: StaticSiteOptions): Promise<StaticSite> {
  if (!existsSync(site.root))
    throw new Error(`Không có thư mục ${site.root}; hãy dựng trang trước: npm run build`);
  const server = createServer((request, response) => answer(request, response, site));
  const origin = `http://localhost:${await listen(server, port, port + spare)}`;
  return { origin, url: origin + site.basePath, close: () => close(server) };
}

type ServedSite = Omit<StaticSiteOptions, 'port' | 'spare'>;

const asItIs = (file: string) => ({ body: readFileSync(file), headers: { 'cache-control': 'no-cache' } });

/** Answers one request; whatever goes wrong in it is that request's 500 and never the server's end. */
function answer(request: IncomingMessage, response: ServerResponse, site: ServedSite): void {
  try {
    answerOrThrow(request, response, site);
  } catch {
    if (!response.headersSent) response.writeHead(500, { 'content-type': HTML });
    response.end();
  }
}

function answerOrThrow(request: IncomingMessage, response: ServerResponse, site: ServedSite): void {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
  const path = (request.url ?? '/').replace(/[?#].*$/s, '');
  const found = resolveRequest(path, site);
  if (found.kind === 'refused') return void response.writeHead(400).end();
  if (found.kind === 'redirect') return void response.writeHead(301, { location: found.location }).end();
  if (found.kind === 'file') return send(200, found.file);
  const page = join(resolve(site.root), '404.html');
  if (existsSync(page)) return send(404, page);
  response.writeHead(404, { 'content-type': HTML }).end();

  function send(status: number, file: string): void {
    const { body, headers } = (site.answerOf ?? asItIs)(file);
    const isPart = status === 200 && request.headers['if-range'] === undefined;
    const range = isPart ? byteRange(request.headers.range, body.length) : undefined;
    if (range === 'outside')
      return void response.writeHead(416, { 'content-range': `bytes */${body.length}` }).end();
    const part = range ? body.subarray(range.first, range.last + 1) : body;
    response.writeHead(range ? 206 : status, {
      'content-type': mediaTypeOf(file),
      'content-length': part.length,
      'accept-ranges': 'bytes',
      ...headers,
      ...(range && { 'content-range': `bytes ${range.first}-${range.last}/${body.length}` }),
    });
    response.end(request.method === 'HEAD' ? undefined : part);
    site.onSend?.({ path, status, body });
  }
}

/** Listens on the first free port from `port` to `last`. */
function listen(server: Server, port: number, last: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port < last) listen(server, port + 1, last).then(done, fail);
      else fail(error);
    });
    server.listen(port, '127.0.0.1', () => {
      server.removeAllListeners('error');
      done((server.address() as AddressInfo).port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
