import { describe, expect, it } from 'vitest';
import { choosePages } from './choose-pages.ts';
import { readCall } from '../command-line/read-call.ts';
import { PRINT, type PrintOptions } from './options.ts';

const readOptions = (args: readonly string[]) => readCall(PRINT, args);

const PATHS = [
  'ban-in/niem-yet/quay-b/khai-sinh/',
  'ban-in/niem-yet/quay-a/khai-tu/',
  'ban-in/niem-yet/quay-a/khai-sinh/',
  'ban-in/mot-trang/khai-sinh/',
  'ban-in/mot-trang/khai-tu/',
  'ban-in/to-gap/thu-tuc/khai-sinh/',
  'ban-in/to-gap/su-kien/sinh-con/',
  'ban-in/so-tay/ho-tich/',
];
const order = (...args: string[]) => readOptions(['--out', 'pdf', ...args]) as PrintOptions;

describe('an order for paper', () => {
  it('takes one office’s sheets, named in ASCII, in the order of their addresses', () =>
    expect(
      choosePages(PATHS, order('--what', 'niem-yet', '--office', 'quay-a')).map(({ file }) => file),
    ).toEqual(['niem-yet--quay-a--khai-sinh.pdf', 'niem-yet--quay-a--khai-tu.pdf']));

  it('takes the one page of a procedure', () =>
    expect(
      choosePages(PATHS, order('--what', 'mot-trang', '--procedure', 'khai-tu')).map(({ file }) => file),
    ).toEqual(['mot-trang--khai-tu.pdf']));

  it('takes the leaflet of a life event alone', () =>
    expect(choosePages(PATHS, order('--what', 'to-gap', '--life-event', 'sinh-con'))).toHaveLength(1));

  it('takes all leaflets where none is named', () =>
    expect(choosePages(PATHS, order('--what', 'to-gap'))).toHaveLength(2));

  it('refuses an order that fits nothing', () =>
    expect(() => choosePages(PATHS, order('--what', 'so-tay', '--sector', 'dat-dai'))).toThrow(
      '--what so-tay',
    ));

  it('refuses what cannot be printed, and an order without a folder', () => {
    expect(() => order('--what', 'bao-cao')).toThrow('niem-yet, mot-trang, phan-anh');
    expect(() => readOptions(['--what', 'so-tay'])).toThrow('--out');
  });
});
