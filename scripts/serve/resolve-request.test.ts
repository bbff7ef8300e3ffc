import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resolveRequest } from './resolve-request.ts';

const around = mkdtempSync(join(tmpdir(), 'serve-'));
const root = join(around, 'site');
const resolved = (path: string, basePath = '/cchc/') => resolveRequest(path, { root, basePath });

beforeAll(() => {
  mkdirSync(join(root, 'thu-tuc'), { recursive: true });
  mkdirSync(join(root, 'pagefind'));
  writeFileSync(join(root, 'index.html'), 'home');
  writeFileSync(join(root, 'thu-tuc', 'index.html'), 'list');
  writeFileSync(join(around, 'secret.txt'), 'secret');
  symlinkSync('ring', join(root, 'ring'));
  writeFileSync(`${root}-old.txt`, 'old');
});
afterAll(() => rmSync(around, { recursive: true, force: true }));

describe('a request to the static host', () => {
  it('finds the page of a folder', () => {
    expect(resolved('/cchc/')).toEqual({ kind: 'file', file: join(root, 'index.html') });
    expect(resolved('/cchc/thu-tuc/')).toEqual({ kind: 'file', file: join(root, 'thu-tuc', 'index.html') });
    expect(resolved('/thu-tuc/', '/')).toEqual({ kind: 'file', file: join(root, 'thu-tuc', 'index.html') });
  });

  it('sends a folder without its slash to the folder', () => {
    expect(resolved('/cchc/thu-tuc')).toEqual({ kind: 'redirect', location: '/cchc/thu-tuc/' });
    expect(resolved('/cchc')).toEqual({ kind: 'redirect', location: '/cchc/' });
  });

  it.each(['/', '/other/', '/thu-tuc/', '/cchc/none/', '/cchc/pagefind/', '/cchc/index.html/'])(
    'finds nothing at %s',
    (path) => {
      expect(resolved(path)).toEqual({ kind: 'not-found' });
    },
  );

  it.each(['//thu-tuc', '//thu-tuc/', '//vi-du.vn/%2e%2e/thu-tuc', '/thu-tuc//', '/%2fthu-tuc'])(
    'leads nobody to another host: %s',
    (path) => expect(resolved(path, '/')).toEqual({ kind: 'not-found' }),
  );

  it.each([`/cchc/${'a'.repeat(300)}`, `/cchc/${'a/'.repeat(3000)}`, '/cchc/ring', '/cchc/ring/x/'])(
    'finds nothing where the file system can only complain',
    (path) => expect(resolved(path)).toEqual({ kind: 'not-found' }),
  );

  it.each([
    '/cchc/../secret.txt',
    '/cchc/%2e%2e/secret.txt',
    '/cchc/..%2fsecret.txt',
    '/cchc/../site-old.txt',
    '/cchc/..%5csecret.txt',
    '/cchc/%00',
    '/cchc/%zz',
  ])('refuses %s', (path) => expect(resolved(path)).toEqual({ kind: 'refused' }));
});
