import { describe, expect, it } from 'vitest';
import { cutForVoice } from './cut-for-voice.ts';
import { numberInWords } from './number-words.ts';
import { toSpeech } from './to-speech.ts';

describe('a whole number in words', () => {
  it.each([
    [0, 'không'],
    [5, 'năm'],
    [10, 'mười'],
    [11, 'mười một'],
    [15, 'mười lăm'],
    [20, 'hai mươi'],
    [21, 'hai mươi mốt'],
    [55, 'năm mươi lăm'],
    [101, 'một trăm linh một'],
    [110, 'một trăm mười'],
    [999, 'chín trăm chín mươi chín'],
    [1_000, 'một nghìn'],
    [1_005, 'một nghìn không trăm linh năm'],
    [8_000, 'tám nghìn'],
    [10_000, 'mười nghìn'],
    [75_500, 'bảy mươi lăm nghìn năm trăm'],
    [1_250_000, 'một triệu hai trăm năm mươi nghìn'],
    [2_000_015, 'hai triệu không trăm mười lăm'],
    [3_000_000_000, 'ba tỷ'],
  ])('%i', (value, words) => expect(numberInWords(value)).toBe(words));

  it.each([-1, 1.5, 1e12, Number.NaN])('refuses %d', (value) =>
    expect(() => numberInWords(value)).toThrow(RangeError),
  );
});

describe('what a voice says', () => {
  it.each([
    // Money and quantities
    ['Phí là 10.000 đồng.', 'Phí là mười nghìn đồng.'],
    ['Phí 8.000đ một bản.', 'Phí tám nghìn đồng một bản.'],
    ['Trợ cấp 1.250.000 đồng.', 'Trợ cấp một triệu hai trăm năm mươi nghìn đồng.'],
    ['Miễn 10% lệ phí.', 'Miễn 10 phần trăm lệ phí.'],
    ['Tỷ lệ 1,5% là thấp.', 'Tỷ lệ một phẩy năm phần trăm là thấp.'],
    ['Đất 1.000 m² trở lên.', 'Đất một nghìn mét vuông trở lên.'],
    ['Đất 50 m2.', 'Đất 50 mét vuông.'],
    ['Cách 12 km.', 'Cách 12 ki-lô-mét.'],
    ['Mẫu đơn, 47 KB.', 'Mẫu đơn, 47 ki-lô-bai.'],
    ['Trả trong 3–5 ngày.', 'Trả trong 3 đến 5 ngày.'],
    ['1 bản chính, 2 bản sao', '1 bản chính, 2 bản sao'],
    ['Có 02 bản.', 'Có 2 bản.'],
    ['Nộp 1/2 số tiền.', 'Nộp 1 trên 2 số tiền.'],
    // Days and hours
    ['Từ 01/7/2026.', 'Từ ngày 1 tháng 7 năm 2026.'],
    ['Từ ngày 01/07/2026 trở đi.', 'Từ ngày 1 tháng 7 năm 2026 trở đi.'],
    ['Hạn ngày 30/6.', 'Hạn ngày 30 tháng 6.'],
    ['Từ tháng 7/2025.', 'Từ tháng 7 năm 2025.'],
    ['Từ 1/1 đến 31/12.', 'Từ ngày 1 tháng 1 đến ngày 31 tháng 12.'],
    ['Thu 01/7/2025–31/12/2026.', 'Thu ngày 1 tháng 7 năm 2025 đến ngày 31 tháng 12 năm 2026.'],
    ['Thứ Hai–thứ Sáu', 'Thứ Hai đến thứ Sáu'],
    ['Nghỉ 24-11-2026.', 'Nghỉ ngày 24 tháng 11 năm 2026.'],
    ['Mở 07:30–11:30.', 'Mở 7 giờ 30 đến 11 giờ 30.'],
    ['Mở lúc 13:00.', 'Mở lúc 13 giờ.'],
    ['Nhận sau 15 giờ.', 'Nhận sau 15 giờ.'],
    ['Năm 2026 có 12 tháng.', 'Năm 2026 có 12 tháng.'],
    // Telephones
    ['Gọi 1800 1096.', 'Gọi một tám không không, một không chín sáu.'],
    ['Gọi 18001096.', 'Gọi một tám không không, một không chín sáu.'],
    ['Gọi 1800\u00a01096.', 'Gọi một tám không không, một không chín sáu.'],
    ['1900 0000', 'một chín không không, không không không không'],
    ['112', 'một một hai'],
    ['Gọi 113 khi có việc khẩn.', 'Gọi một một ba khi có việc khẩn.'],
    ['Có 112 hồ sơ.', 'Có 112 hồ sơ.'],
    ['Nhận được số 112 hồ sơ.', 'Nhận được số 112 hồ sơ.'],
    // Codes
    ['Mã 1.001193.', 'Mã một chấm không không một, một chín ba.'],
    ['2.000635', 'hai chấm không không không, sáu ba năm'],
    ['Điền mẫu CT01.', 'Điền mẫu xê tê không một.'],
    ['Số định danh gồm 12 số.', 'Số định danh gồm 12 số.'],
    ['Hồ sơ 0012345.', 'Hồ sơ không không một hai ba bốn năm.'],
    // Documents
    ['Nghị định 63/2010/NĐ-CP', 'Nghị định 63 năm 2010 của Chính phủ'],
    ['Nghị định số 63/2010/NĐ-CP của Chính phủ', 'Nghị định số 63 năm 2010 của Chính phủ'],
    ['Theo 63/2010/NĐ-CP.', 'Theo nghị định 63 năm 2010 của Chính phủ.'],
    ['163/QĐ-BTP', 'quyết định 163 của Bộ Tư pháp'],
    ['Thông tư 01/2020/TT-BTP', 'Thông tư 1 năm 2020 của Bộ Tư pháp'],
    ['Luật Hộ tịch 60/2014/QH13', 'Luật Hộ tịch 60 năm 2014 của Quốc hội khóa 13'],
    ['45/2019/QĐ-TTg', 'quyết định 45 năm 2019 của Thủ tướng Chính phủ'],
    ['Quyết định 3582/QĐ-UBND năm 2026', 'Quyết định 3582 của Ủy ban nhân dân năm 2026'],
    ['326/2016/UBTVQH14', '326 năm 2016 của Ủy ban Thường vụ Quốc hội khóa 14'],
    ['5548/QĐ-BCA-C06', 'quyết định 5548 của Bộ Công an, xê không sáu'],
    ['66.7/2025/NQ-CP', 'nghị quyết 66 chấm 7 năm 2025 của Chính phủ'],
    ['163/QĐ-BTP, ngày 16/01/2026, Bộ Tư pháp', 'quyết định 163, ngày 16 tháng 1 năm 2026, Bộ Tư pháp'],
    ['12/KH-XYZ', 'kế hoạch 12 của ích i dài dét'],
    // Abbreviations
    ['Nộp tại UBND xã.', 'Nộp tại ủy ban nhân dân xã.'],
    ['TTHC và CCHC', 'thủ tục hành chính và cải cách hành chính'],
    ['Thẻ BHYT, sổ BHXH', 'Thẻ bảo hiểm y tế, sổ bảo hiểm xã hội'],
    ['Ban hành NĐ-CP mới.', 'Ban hành nghị định Chính phủ mới.'],
    ['QĐ số 5', 'quyết định số 5'],
    ['Theo TT số 5', 'Theo thông tư số 5'],
    ['Ở TP. Trà Vinh, P. 1.', 'Ở thành phố Trà Vinh, phường 1.'],
    ['Quét mã QR bằng VNeID.', 'Quét mã QR bằng VNeID.'],
    ['THÔNG BÁO', 'THÔNG BÁO'],
    ['Khai sinh, khai tử, v.v.', 'Khai sinh, khai tử, vân vân'],
    // Marks, numerals, addresses
    ['Chương IV, quý II', 'Chương 4, quý 2'],
    ['Phụ lục IX', 'Phụ lục 9'],
    ['Xã/phường nơi ở', 'Xã, phường nơi ở'],
    ['Gõ “khai sinh” rồi tìm.', 'Gõ khai sinh rồi tìm.'],
    ['Bản sao (có chứng thực).', 'Bản sao, có chứng thực.'],
    ['Vào dichvucong.gov.vn.', 'Vào dichvucong chấm gov chấm vn.'],
    ['a-b@c.gov.vn', 'a gạch ngang b a còng c chấm gov chấm vn'],
    ['', ''],
  ])('%s', (written, said) => expect(toSpeech(written)).toBe(said));
});

describe('what one breath of a voice takes', () => {
  it('stays whole where it is short', () => expect(cutForVoice('Một câu ngắn.')).toEqual(['Một câu ngắn.']));
  it('is cut at a comma, else at a space', () => {
    expect(cutForVoice('một hai ba, bốn năm sáu', 14)).toEqual(['một hai ba,', 'bốn năm sáu']);
    expect(cutForVoice('một hai ba bốn năm', 10)).toEqual(['một hai ba', 'bốn năm']);
  });
  it('loses nothing, however long', () => {
    const speech = 'người dân nộp hồ sơ, nhận kết quả; '.repeat(40).trim();
    const pieces = cutForVoice(speech);
    expect(pieces.join(' ')).toBe(speech);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(160);
  });
  it('keeps a word that is too long', () =>
    expect(cutForVoice(`ab ${'x'.repeat(30)} cd`, 10)).toEqual(['ab', 'x'.repeat(30), 'cd']));
  it('has nothing to say of nothing', () => expect(cutForVoice(' ')).toEqual([]));
});
