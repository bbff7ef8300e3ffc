import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packPath, unpackPath } from './page-paths.ts';

it.each([
  ['van-ban/61-2018-nd-cp/', 'Nghị định 61/2018/NĐ-CP', 'van-ban/', 'C'],
  ['van-ban/26-kh-ubnd-2022/', 'Kế hoạch 26/KH-UBND', 'van-ban/', 'C-2022'],
  ['co-quan/xa-long-huu/', 'Xã Long Hữu', 'co-quan/', 'A'],
  ['hoi-dap/giay-doc-than/', 'Làm giấy độc thân ở đâu?', 'hoi-dap/', 'giay-doc-than'],
  ['gioi-thieu/', 'Giới thiệu', '', 'A'],
])('writes %s of “%s” shortly', (path, title, folder, packed) => {
  expect(packPath(path, title, folder)).toBe(packed);
  expect(unpackPath(packed, title, folder)).toBe(path);
});

it('gives every address back, whatever the title', () => {
  const part = fc.stringMatching(/^[a-z0-9]{1,6}(?:-[a-z0-9]{1,6}){0,3}$/);
  const path = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => `${parts.join('/')}/`);
  fc.assert(
    fc.property(path, fc.oneof(fc.string(), part, path), (address, title) => {
      for (const folder of ['', address.slice(0, address.indexOf('/') + 1)]) {
        if (folder === address) continue;
        expect(unpackPath(packPath(address, title, folder), title, folder)).toBe(address);
      }
    }),
  );
});
