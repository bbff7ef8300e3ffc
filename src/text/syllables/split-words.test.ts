import { describe, expect, it } from 'vitest';
import { splitWords } from './split-words.ts';

const joined = (text: string): string[] => splitWords(text).map((found) => found.joined);

describe('syllables broken by a blank', () => {
  it.each([
    ['Ch ủ th ẻ nộ p hồ s ơ', 'Chủ'],
    ['quyền sử dụ ng đất', 'dụng'],
    ['giải qu yết', 'quyết'],
    ['Ngư ời dân', 'Người'],
    ['T rả kết quả', 'Trả'],
    ['kh ông thu ti ền', 'không'],
    ['Ngườ i dân', 'Người'],
    ['hồ s ơ tại quầ y tiếp nhận', 'sơ'],
    ['bản s ao gi ấy khai sinh', 'sao'],
    ['TH Ủ T ỤC HÀNH CH ÍNH', 'TỤC'],
  ])('%s', (text, first) => expect(joined(text)[0]).toBe(first));

  it.each([
    'Chăm sóc y tế, ý kiến ở xã, ủy ban ông A, khu B, mục a, b, c, ca F0',
    'Anh ấy ở ấp A, tổ B; điểm đ khoản 1; điểm c hướng dẫn; nhóm m ở xã',
    'ông K’ Sor, bà H’ Hen, Y Moan, Ea Kar, Krông Ana, Ô Môn',
    'Mỗi m vuông, 5 kg, 3 km, q. 1, hai m, TP HCM, QL 1A',
    'TRƯỜNG TH Ở XÃ, KH ỦY BAN, KHU B, TỔ M, ĐIỂM C Ở ẤP, CA F',
    'ngành y, bác sĩ y học, khoa y; điểm c ở xã, mục đ ý 2',
    'ở ấp, ở ổn định, có ít, nộp ở uỷ ban, an ninh, ép uổng, đi ủng hộ',
  ])('are not seen in: %s', (text) => expect(joined(text)).toEqual([]));
});
