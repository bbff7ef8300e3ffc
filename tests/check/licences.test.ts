import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { license?: string; dev?: boolean }>;
};

/** Licences under which an office may use and pass on what a package holds, beside Apache-2.0 of the project. */
const ACCEPTED =
  /^\(?(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-4\.0|MPL-2\.0|OFL-1\.1|Python-2\.0|Unlicense|LGPL-3\.0-or-later)\)?$/;

/** Read by a person: what the lock does not say in one word. */
const READ: Readonly<Record<string, string>> = {
  'dejavu-fonts-ttf': 'Bitstream Vera and public domain, free to embed; only tests use the letters',
  'png-js': 'MIT, by its LICENSE file',
};

it('every package has a licence that the project can live with', () => {
  const unread = Object.entries(packages).flatMap(([path, { license = '' }]) => {
    const name = path.replace(/.*node_modules\//, '');
    const isFine =
      license.split(/ (?:AND|OR) /).every((part) => ACCEPTED.test(part)) || name in READ || path === '';
    return isFine ? [] : [`${name}: ${license}`];
  });
  expect(unread).toEqual([]);
  expect(Object.keys(packages).length).toBeGreaterThan(300);
});
