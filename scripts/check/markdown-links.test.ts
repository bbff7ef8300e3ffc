import { describe, expect, it } from 'vitest';
import { linksIn } from './markdown-links.ts';

const targets = (body: string): string[] => linksIn(body).map(({ target }) => target);

describe('links and pictures of a body', () => {
  it('are found with their words and places', () => {
    expect(linksIn('Xem [tên *mục*](../ten/ "đề") và ![hình](../../tep/hinh.jpg).')).toEqual([
      { at: 4, label: 'tên *mục*', target: '../ten/', isImage: false },
      { at: 33, label: 'hình', target: '../../tep/hinh.jpg', isImage: true },
    ]);
  });

  it.each([
    ['[a](<../tên có dấu cách/>)', ['../tên có dấu cách/']],
    ['[luật (mới)](https://bo.example.vn/luat_(moi))', ['https://bo.example.vn/luat_(moi)']],
    ['[![hình](a.jpg)](b/)', ['b/', 'a.jpg']],
    ['[trống]()', ['']],
    ['[tên][1]\n\n[1]: ../ten/', ['../ten/']],
    ['dòng [a\nb](../c/)', ['../c/']],
  ])('%j', (body, expected) => {
    expect(targets(body)).toEqual(expected);
  });

  it.each([
    '`[a](b/)`',
    '```\n[a](b/)\n```\n',
    'điểm [1] (xem dưới)',
    'f(x)[0](',
    'chữ[^1]\n\n[^1]: lời chú\n',
    '\\[không phải](b',
  ])('are not seen in: %j', (body) => {
    expect(targets(body)).toEqual([]);
  });

  it('take no longer for a long line of brackets', () => {
    expect(targets('['.repeat(20_000))).toEqual([]);
    expect(targets('[a]('.repeat(5_000))).toEqual([]);
    expect(targets(`[${'![a]'.repeat(5_000)}`)).toEqual([]);
  });
});
