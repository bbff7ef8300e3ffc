import { describe, expect, it } from 'vitest';
import { findLegacyText, LEGACY_ENCODINGS } from './find-legacy-text.ts';
import { TCVN3_LETTERS } from './tcvn3.ts';
import { VNI_LETTERS } from './vni-windows.ts';

const found = (text: string): string[] =>
  findLegacyText(text).map(({ encoding, decoded }) => `${encoding.id}: ${decoded}`);

describe('text of legacy encodings', () => {
  it.each([
    ['C¶i c¸ch hµnh chÝnh', 'tcvn3: Cải cách hành chính'],
    ['CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM', 'tcvn3: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT'],
    ['ph­êng §«ng; Q§-UBND; TP Hµ Néi', 'tcvn3: phường Đông; QĐ-UBND; TP Hà Nội'],
    ['Caûi caùch haønh chính ñöôïc', 'vni-windows: Cải cách hành chính được'],
    ['COÄNG HOØA XAÕ HOÄI', 'vni-windows: CỘNG HÒA XÃ HỘI'],
    ["Ca?i ca'ch ha`nh chi'nh", 'viqr: Cải cách hành chính'],
    ['Nguye^~n Va(n A o+? ddu+o+`ng', 'viqr: Nguyễn Văn A ở đường'],
    ['CaÒi cách haÌnh chính Viêòt', 'windows-1258: Cải cách hành chính Việt'],
    ['Cáº£i cÃ¡ch hÃ\u00A0nh chÃ\u00ADnh', 'misread-utf8: Cải cách hành chính'],
    ['Cáº£i cÃ¡ch hÃ nh chÃ\u00ADnh', 'misread-utf8: Cải cách hành chính'],
    ['CỘNG HÒA caûi caùch ở đây', 'vni-windows: cải cách'],
    ['title: Th«ng b¸o vÒ «n tËp', 'tcvn3: Thông báo về ôn tập'],
  ])('%s', (text, expected) => expect(found(text)).toEqual([expected]));

  it('believes a short line beside accused ones', () => {
    expect(found('title: Tin thö\nsummary: C¶i c¸ch hµnh chÝnh')).toEqual([
      'tcvn3: thử',
      'tcvn3: Cải cách hành chính',
    ]);
    expect(found('title: Tin thö')).toEqual([]);
  });

  it.each([
    'Cải cách hành chính ở phường; khoá, xoá, uý, gì, hoà và hòa.',
    'Conseil général à Paris, procès-verbal été août dû très où même fête',
    'für über möglich grün schön; São Paulo, niño, año, más, él',
    "I'm here. I'd go, a.m. and p.m., e.g. the U.S. o.k. it's you're we'll",
    'Anh di dau? Lam gi? Co ai khong. Hoi ai? An gi?',
    '- **a** *o* ~u~ `e` (a) [a](b.html) a^2 + o+ 20°C 5 m² § 7 × 3 · «trích» ®',
    'duyenhai.vinhlong.gov.vn, ubnd@vinhlong.gov.vn, 0294.3832.000 – 1800 1096',
    "D'Artagnan, l'air, aujourd'hui, qu'il, c'est, d'un",
  ])('leaves alone: %s', (text) => expect(found(text)).toEqual([]));
});

describe('the tables', () => {
  it('hold every Vietnamese letter', () => {
    const letters = 'đăâêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';
    expect([...letters].filter((letter) => ![...TCVN3_LETTERS.values()].includes(letter))).toEqual([]);
    expect([...letters].filter((letter) => ![...VNI_LETTERS.values()].includes(letter))).toEqual([]);
    expect(TCVN3_LETTERS.size).toBe(74);
    expect(new Set(TCVN3_LETTERS.values()).size).toBe(74);
  });

  it('are named to the editor', () => {
    expect(LEGACY_ENCODINGS.map(({ name }) => name).join()).toMatch(/TCVN3.*VNI.*1258.*VIQR/);
  });
});
