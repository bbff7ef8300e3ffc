import { expect, it } from 'vitest';
import { SAYING_SHARDS, shardOf } from './saying-shards.ts';

it('files each of the usual syllables by itself', () => {
  const syllables =
    'khai sinh ket hon ly tu ho khau dat giay nghi ngheo ghe xa phuong nha con me cha ba cho truong quy quyen thuong binh gia';
  const files = syllables.split(' ').map(shardOf);
  expect(new Set(files).size).toBe(files.length);
});

it.each(['', 'gi', 'nghieng', 'ngoeo', 'vneid', '2025', '1.001193', 'đ', '😀', 'w'.repeat(2000)])(
  'has a file for %j, as for anything that is typed',
  (key) => {
    const file = shardOf(key);
    expect([Number.isInteger(file), file >= 0, file < SAYING_SHARDS]).toEqual([true, true, true]);
  },
);
