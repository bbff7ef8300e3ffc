import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkFolder, withContent } from './content-folder.ts';
import { applyEdits } from './edit-content.ts';

/** What `check` says of a logo with such bytes. */
const refused = (svg: string): string[] =>
  withContent((dir) => {
    applyEdits(dir, [
      [
        'site.yaml',
        'units: [co-quan-thu]',
        'units: [co-quan-thu]\nbrand: { logo: { file: tep/ta.svg, alt: Biểu trưng } }',
      ],
    ]);
    mkdirSync(join(dir, 'tep'), { recursive: true });
    writeFileSync(join(dir, 'tep/ta.svg'), svg);
    return checkFolder(dir).problems.map(({ message }) => message);
  });
const svg = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${inside}<path d="M0 0h9v9z"/></svg>`;

it('a logo is a light picture without a program in it', () => {
  expect(refused(svg(''))).toEqual([]);
  expect(refused(svg('<script>alert(1)</script>')).join()).toMatch(/script|chương trình/i);
  expect(refused(svg(`<path d="${'M0 0h9v9z'.repeat(3000)}"/>`))).toEqual([
    'biểu trưng nặng 27 KB, nhiều nhất 20 KB vì trang nào cũng tải',
  ]);
});
