import { describe, expect, it } from 'vitest';
import { isWrittenSyllable } from './written-syllable.ts';

describe('written syllables', () => {
  it.each(
    'nghiệp Thúy thuý QUYỀN gì giếng giữ quốc quý khuya thuở ở y ỷ yêu ngoằn xoong đường Long hoà hòa kỹ mỹ an được chính'.split(
      ' ',
    ),
  )('%s is one', (word) => expect(isWrittenSyllable(word)).toBe(true));

  it.each('néi phý cach Caûi thöû khaisinh ddi kach ngiệp gế ciệp quuy bòá fải zì wa tínhh ç'.split(' '))(
    '%s is none',
    (word) => expect(isWrittenSyllable(word)).toBe(false),
  );
});
