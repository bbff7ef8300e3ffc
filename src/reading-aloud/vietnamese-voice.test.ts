import { describe, expect, it } from 'vitest';
import { vietnameseVoice } from './vietnamese-voice.ts';

const voice = (lang: string, localService = true) => ({ lang, localService });

describe('the Vietnamese voice', () => {
  it.each(['vi', 'vi-VN', 'vi_VN', 'VI-vn'])('is known by %s', (lang) =>
    expect(vietnameseVoice([voice('en-US'), voice(lang)])).toEqual(voice(lang)),
  );
  it('is the one of the device before one of the network', () =>
    expect(vietnameseVoice([voice('vi-VN', false), voice('vi-VN')])).toEqual(voice('vi-VN')));
  it('is the one of the network where there is no other', () =>
    expect(vietnameseVoice([voice('vi-VN', false)])).toEqual(voice('vi-VN', false)));
  it.each([[[]], [[voice('en-US'), voice('vie-x'), voice('vo')]]])('is none of others', (voices) =>
    expect(vietnameseVoice(voices)).toBeUndefined(),
  );
});
