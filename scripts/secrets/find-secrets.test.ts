import { expect, it } from 'vitest';
import { findSecrets } from './find-secrets.ts';

/** Keys that open nothing, put together here so that no file of the project holds one. */
const KEYS = [
  ['-----BEGIN', 'OPENSSH PRIVATE KEY-----'].join(' '),
  `AKIA${'A1'.repeat(8)}`,
  `ghp_${'a1B2'.repeat(9)}`,
  `glpat-${'a'.repeat(20)}`,
  `AIza${'b'.repeat(35)}`,
  `npm_${'c'.repeat(36)}`,
  ['https://may:', 'matkhau-that', '@may-chu.example/'].join(''),
  ['eyJhbGciOiJIUzI1NiIs', 'eyJzdWIiOiIxMjM0NTY3', 'abcdefghijklmnopqrst'].join('.'),
];

it.each(KEYS)('finds %s, and its line', (key) =>
  expect(findSecrets(`một dòng\n${key}\n`)).toEqual([{ line: 2, kind: expect.any(String) as string }]),
);

it.each([
  'git push "https://ghi-so:${KHOA_GHI_SO}@${CI_SERVER_HOST}/x.git"',
  '-----BEGIN PUBLIC KEY-----',
  'https://trang-thu.example/thu-tuc/',
  'sha256-Ykbeui7ijVTSsHDTe3yttviDaB7ecf92zVvBdhkWTZQ=',
])('lets be what is none: %s', (text) => expect(findSecrets(text)).toEqual([]));
