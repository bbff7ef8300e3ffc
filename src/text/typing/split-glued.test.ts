import { expect, it } from 'vitest';
import { splitGlued } from './split-glued.ts';
import type { SyllableUsage } from './split-glued.ts';

const known = new Set('khai sinh dang ky tam tru bao hiem y te an sinhh ho khau nhap'.split(' '));
const usage: SyllableUsage = {
  frequency: (key) => (known.has(key) ? 1 : 0),
  pairFrequency: (first, second) =>
    ['khai sinh', 'dang ky', 'tam tru', 'bao hiem', 'y te'].includes(`${first} ${second}`) ? 9 : 0,
};

it.each([
  ['khaisinh', 'khai sinh'],
  ['dangkytamtru', 'dang ky tam tru'],
  ['baohiemyte', 'bao hiem y te'],
  ['hokhau', 'ho khau'],
])('splits %s into %s', (glued, split) => {
  expect(splitGlued(glued, usage)).toEqual(split.split(' '));
});

it.each(['khai', 'khaix', 'xyzxyz', '', 'x'.repeat(2000)])('leaves "%s" whole', (letters) => {
  expect(splitGlued(letters, usage)).toBeUndefined();
});
