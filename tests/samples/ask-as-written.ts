import { request } from 'node:http';

/** What a host says at an address, its body byte for byte (latin1). */
interface Said {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** Asks with the path and the headers as they are written, Host too: `fetch` would mend them. */
export const askAsWritten = (
  origin: string,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Said> =>
  new Promise((done, fail) => {
    request(origin, { path, headers, method }, (answer) => {
      let body = '';
      answer.setEncoding('latin1').on('data', (text: string) => (body += text));
      answer.on('end', () =>
        done({ status: answer.statusCode ?? 0, headers: answer.headers as Record<string, string>, body }),
      );
    })
      .on('error', fail)
      .end();
  });
