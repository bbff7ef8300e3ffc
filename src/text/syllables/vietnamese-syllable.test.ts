import { describe, expect, it } from 'vitest';
import { foldMarks } from '../fold.ts';
import { isSyllable } from './vietnamese-syllable.ts';

describe('isSyllable', () => {
  const words =
    'nghiêng giếng gì quyết khuya quốc thuở xoong ngoằn chuyển yên ý uống oan hoạch huỳnh khuếch rượu diện tích sĩ giám hộ trợ cấp';
  it.each(words.split(' '))('knows %s', (word) => {
    expect(isSyllable(foldMarks(word))).toBe(true);
  });
  it.each(['khaisinh', 'ddawng', 'kys', 'bhxh', 'zz', 'w', 'str', 'hokhau', ''])(
    'refuses "%s"',
    (letters) => {
      expect(isSyllable(letters)).toBe(false);
    },
  );
});
