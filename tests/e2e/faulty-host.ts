import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mediaTypeOf } from '../../scripts/serve/media-types.ts';
import { resolveRequest } from '../../scripts/serve/resolve-request.ts';

/** What a host says in the place of a file. */
export interface Fault {
  status?: number;
  type?: string;
  location?: string;
  body?: string;
}

/** A host of a built site that can be made to answer wrongly. */
export interface FaultyHost {
  /** Address of the home page. */
  url: string;
  /** From now on: the fault at a path under the home page, given what should be sent; without argument the host is well. */
  be: (fault?: (path: string, right: string) => Fault | undefined) => void;
  close: () => Promise<void>;
}

/** Serves the folder of a site on a loopback port. */
export async function startFaultyHost(root: string, basePath: string): Promise<FaultyHost> {
  let faultOf: Parameters<FaultyHost['be']>[0];
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*$/s, '');
    const found = resolveRequest(path, { root, basePath });
    const file = found.kind === 'file' ? found.file : undefined;
    const body = file === undefined ? '' : readFileSync(file);
    const fault = faultOf?.(path.slice(basePath.length), body.toString());
    response.writeHead(fault?.status ?? (fault || file ? 200 : 404), {
      'content-type': fault?.type ?? mediaTypeOf((!fault && file) || 'index.html'),
      'cache-control': 'no-cache',
      ...(fault?.location && { location: fault.location }),
    });
    response.end(fault ? fault.body : body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${basePath}`,
    be: (fault) => {
      faultOf = fault;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
