import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Places of the area whose content this repository holds, with accents, without, and in web addresses. */
const PLACE = /Duyên Hải|Trường Long Hòa|Long Hữu|Vĩnh Long|Trà Vinh|vinhlong|travinh|duyen-?hai/iu;

/** What whoever adopts the program reads: interface, hints, messages, templates, the guides of editors, icons, CI. */
const READ_BY_ALL = [
  '{src,scripts}/**/*.{ts,astro,css,svg,js,json,yaml,mdx,md}',
  'public/**/*.{svg,txt,md}',
  'docs/{HUONG-DAN,LOI-THUONG-GAP,don-vi-khac,quay,xuat-ban,an-toan,nhan-gop-y}.md',
  '{.github/workflows/*.yml,.gitlab-ci.yml}',
];

/** The ledger of laws has the acts of whatever place it was written for; it is shown only where a site's own plan is of it. */
const isTold = (file: string): boolean => !/\.test\.ts$|^src\/compliance\/laws\.yaml$/.test(file);

const told = globSync(READ_BY_ALL)
  .map((file) => file.replaceAll('\\', '/'))
  .filter(isTold);

it('no text of the program names a unit', () => {
  expect(told.length).toBeGreaterThan(1500);
  const naming = told.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, at) => (PLACE.test(line) ? [`${file}:${at + 1}: ${line.trim()}`] : [])),
  );
  expect(naming).toEqual([]);
});
