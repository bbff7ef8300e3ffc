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
    ['20.000 đ/bản', 'hai mươi nghìn đồng một bản'],
    ['20.000 đ/cp', 'hai mươi nghìn đồng một cổ phiếu'],
    ['500.000 đồng/người/tháng', 'năm trăm nghìn đồng một người một tháng'],
    ['Lãi 6–6,5%/năm', 'Lãi sáu đến sáu phẩy năm phần trăm một năm'],
    ['Phạt 20000 đồng.', 'Phạt hai mươi nghìn đồng.'],
    ['Miễn 10% lệ phí.', 'Miễn mười phần trăm lệ phí.'],
    ['Tỷ lệ 1,5% là thấp.', 'Tỷ lệ một phẩy năm phần trăm là thấp.'],
    ['Đất 1.000 m² trở lên.', 'Đất một nghìn mét vuông trở lên.'],
    ['Đất 50 m2.', 'Đất năm mươi mét vuông.'],
    ['Cách 12 km.', 'Cách mười hai ki-lô-mét.'],
    ['Ảnh 4 x 6 cm', 'Ảnh bốn nhân sáu xen-ti-mét'],
    ['Lạnh đến -5°C', 'Lạnh đến âm năm độ xê'],
    ['Mẫu đơn, 47 KB.', 'Mẫu đơn, bốn mươi bảy ki-lô-bai.'],
    ['Trả trong 3–5 ngày.', 'Trả trong ba đến năm ngày.'],
    ['sau 2-3 tháng', 'sau hai đến ba tháng'],
    ['1 bản chính, 2 bản sao', 'một bản chính, hai bản sao'],
    ['Có 02 bản.', 'Có hai bản.'],
    ['không quá năm (05) ngày', 'không quá năm ngày'],
    ['Nộp 1/2 số tiền.', 'Nộp một phần hai số tiền.'],
    ['ít nhất 3/4 số hộ', 'ít nhất ba phần tư số hộ'],
    ['95/124 xã', 'chín mươi lăm trên một trăm hai mươi bốn xã'],
    ['trực 24/24 giờ', 'trực hai mươi bốn trên hai mươi bốn giờ'],
    ['tỷ lệ 1:500', 'tỷ lệ một trên năm trăm'],
    [
      'giai đoạn 2021 - 2025',
      'giai đoạn hai nghìn không trăm hai mươi mốt đến hai nghìn không trăm hai mươi lăm',
    ],
    // Days and hours
    ['Từ 01/7/2026.', 'Từ ngày một tháng bảy năm hai nghìn không trăm hai mươi sáu.'],
    ['Từ ngày 01/07/2026 trở đi.', 'Từ ngày một tháng bảy năm hai nghìn không trăm hai mươi sáu trở đi.'],
    ['Hạn ngày 30/6.', 'Hạn ngày ba mươi tháng sáu.'],
    ['Nghỉ lễ 30/4.', 'Nghỉ lễ ngày ba mươi tháng tư.'],
    ['ngày 24–26/11', 'ngày hai mươi bốn đến hai mươi sáu tháng mười một'],
    ['ngày 30 và 31/12', 'ngày ba mươi và ba mươi mốt tháng mười hai'],
    ['Từ tháng 7/2025.', 'Từ tháng bảy năm hai nghìn không trăm hai mươi lăm.'],
    ['tháng 4, quý 4', 'tháng tư, quý bốn'],
    ['quý IV/2025', 'quý bốn năm hai nghìn không trăm hai mươi lăm'],
    ['Từ 1/1 đến 31/12.', 'Từ ngày một tháng một đến ngày ba mươi mốt tháng mười hai.'],
    [
      'Thu 01/7/2025–31/12/2026.',
      'Thu ngày một tháng bảy năm hai nghìn không trăm hai mươi lăm đến ngày ba mươi mốt tháng mười hai năm hai nghìn không trăm hai mươi sáu.',
    ],
    ['Thứ Hai–thứ Sáu', 'Thứ Hai đến thứ Sáu'],
    ['thứ 4, lần thứ 1', 'thứ tư, lần thứ nhất'],
    ['Nghỉ 24-11-2026.', 'Nghỉ ngày hai mươi bốn tháng mười một năm hai nghìn không trăm hai mươi sáu.'],
    ['Mở 07:30–11:30.', 'Mở bảy giờ ba mươi đến mười một giờ ba mươi.'],
    ['Mở từ 7h đến 16h30.', 'Mở từ bảy giờ đến mười sáu giờ ba mươi.'],
    ['Mở 7 giờ 30.', 'Mở bảy giờ ba mươi.'],
    ['Mở lúc 13:00.', 'Mở lúc mười ba giờ.'],
    ['Nhận sau 15 giờ.', 'Nhận sau mười lăm giờ.'],
    ['Năm 2026 có 12 tháng.', 'Năm hai nghìn không trăm hai mươi sáu có mười hai tháng.'],
    // Telephones
    ['Gọi 1800 1096.', 'Gọi một tám không không, một không chín sáu.'],
    ['Gọi 18001096.', 'Gọi một tám không không, một không chín sáu.'],
    ['Gọi 1800\u00a01096.', 'Gọi một tám không không, một không chín sáu.'],
    ['1900 0000', 'một chín không không, không không không không'],
    ['Tổng đài 1022', 'Tổng đài một không hai hai'],
    ['112', 'một một hai'],
    ['111: bảo vệ trẻ em', 'một một một: bảo vệ trẻ em'],
    ['111 học viên', 'một trăm mười một học viên'],
    ['Gọi 113 khi có việc khẩn.', 'Gọi một một ba khi có việc khẩn.'],
    ['Gọi 113, 114 hoặc 115.', 'Gọi một một ba, một một bốn hoặc một một năm.'],
    ['Có 112 hồ sơ.', 'Có một trăm mười hai hồ sơ.'],
    ['Nhận được số 112 hồ sơ.', 'Nhận được số một trăm mười hai hồ sơ.'],
    // Codes
    ['Mã 1.001193.', 'Mã một chấm không không một, một chín ba.'],
    ['2.000635', 'hai chấm không không không, sáu ba năm'],
    ['Điền mẫu CT01.', 'Điền mẫu xê tê không một.'],
    ['mẫu số 01 và 02', 'mẫu số không một và không hai'],
    ['mẫu số 01/TB-HT', 'mẫu số không một, tê bê, hát tê'],
    ['mẫu 2a, 2b hoặc 03', 'mẫu hai a, hai bê hoặc không ba'],
    ['mẫu 02.a/TT, số 07/TT', 'mẫu không hai chấm a, tê tê, số không bảy, tê tê'],
    ['điểm B.II.2', 'điểm bê chấm hai chấm hai'],
    ['1.250.000/lần/cơ sở', 'một triệu hai trăm năm mươi nghìn một lần một cơ sở'],
    ['mẫu TK1-TS', 'mẫu tê ca một, tê sờ'],
    ['mục 4.1', 'mục bốn chấm một'],
    ['Số định danh gồm 12 số.', 'Số định danh gồm mười hai số.'],
    ['Hồ sơ 0012345.', 'Hồ sơ không không một hai ba bốn năm.'],
    // Marks, numerals, addresses
    ['Chương IV, quý II', 'Chương bốn, quý hai'],
    ['công trình cấp III, IV', 'công trình cấp ba, bốn'],
    ['Phụ lục IX, Phụ lục IIA', 'Phụ lục chín, Phụ lục hai a'],
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
