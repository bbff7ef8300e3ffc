import { describe, expect, it } from 'vitest';
import { toSpeech } from './to-speech.ts';

describe('kinds of writing that are easily misheard', () => {
  it.each([
    // Per what
    ['khám 2 lần/năm', 'khám hai lần một năm'],
    ['dưới 10m3/ngày', 'dưới mười mét khối một ngày'],
    ['năng suất 500 kg/ha', 'năng suất năm trăm ki-lô-gam một héc-ta'],
    ['chạy 40 km/giờ', 'chạy bốn mươi ki-lô-mét một giờ'],
    ['20.000 vnđ /tờ khai', 'hai mươi nghìn đồng một tờ khai'],
    ['5 xã/phường', 'năm xã, phường'],
    ['24 giờ/7 ngày', 'hai mươi bốn giờ trên bảy ngày'],
    ['trực 24/24h', 'trực hai mươi bốn trên hai mươi bốn giờ'],
    // Said twice, spaced, glued
    ['02 (hai) bản', 'hai bản'],
    ['10 (mười) ngày', 'mười ngày'],
    ['10 (mẫu mới)', 'mười, mẫu mới'],
    ['10 000 000 đồng', 'mười triệu đồng'],
    ['khoản 1,2 Điều 5', 'khoản một, hai Điều năm'],
    ['các điểm 1,2,3', 'các điểm một, hai, ba'],
    ['trước 02giờ, 01bản', 'trước hai giờ, một bản'],
    ['nội dung 2c, 2.đ', 'nội dung hai xê, hai chấm đê'],
    ['STT XII.8', 'số thứ tự mười hai chấm tám'],
    ['.02 bộ', '. hai bộ'],
    ['½ số tiền', 'một phần hai số tiền'],
    ['giảm -3%', 'giảm âm ba phần trăm'],
    ['các điểm a-d', 'các điểm a đến dê'],
    ['QCVN 01:2024', 'QCVN một năm hai nghìn không trăm hai mươi bốn'],
    ['ISO 9001:2015', 'ISO chín nghìn không trăm linh một năm hai nghìn không trăm mười lăm'],
    ['25oC', 'hai mươi lăm độ xê'],
    // Days
    ['ngày 20 /3/2025', 'ngày hai mươi tháng ba năm hai nghìn không trăm hai mươi lăm'],
    ['tháng 4-2026', 'tháng tư năm hai nghìn không trăm hai mươi sáu'],
    ['ngày 24-11', 'ngày hai mươi bốn tháng mười một'],
    ['ngày 24.11', 'ngày hai mươi bốn tháng mười một'],
    ['ngày 24-26 tháng 11', 'ngày hai mươi bốn đến hai mươi sáu tháng mười một'],
    ['Quốc khánh 2/9', 'Quốc khánh ngày hai tháng chín'],
    ['mùng 10/3 âm lịch', 'mùng mười tháng ba âm lịch'],
    [
      'đợt 1/2026, đợt II/2026',
      'đợt một năm hai nghìn không trăm hai mươi sáu, đợt hai năm hai nghìn không trăm hai mươi sáu',
    ],
    ['7 giờ 00 phút', 'bảy giờ'],
    ['máy lẻ 101', 'máy lẻ một không một'],
    ['cấp cứu 115, hồi sức', 'cấp cứu một một năm, hồi sức'],
    ['113 gọi công an, 114 chữa cháy', 'một một ba gọi công an, một một bốn chữa cháy'],
    ['cứu 115 người', 'cứu một trăm mười lăm người'],
    ['thu nhập nhân (x) với thuế suất', 'thu nhập nhân với thuế suất'],
    ['m2) Đối với vốn', 'mờ hai, Đối với vốn'],
    ['nhập cảnh).b', 'nhập cảnh. bê'],
    // Documents
    [
      'Nghị định số 08/2015/NĐ-CP của chính phủ',
      'Nghị định số tám năm hai nghìn không trăm mười lăm của chính phủ',
    ],
    ['Thông tri số 297/TT-TW', 'Thông tri số hai trăm chín mươi bảy của Trung ương'],
    ['Quy định số 41-QĐ/TW', 'Quy định số bốn mươi mốt của Trung ương'],
    ['Công văn số 1234/UBND-VX', 'Công văn số một nghìn hai trăm ba mươi bốn của Ủy ban nhân dân'],
    [
      'Thông tư 10/2014/TT-BCA - Quy định',
      'Thông tư số mười năm hai nghìn không trăm mười bốn của Bộ Công an Quy định',
    ],
    [
      'Nghị định 166/2016/NĐ-CP-Quy định',
      'Nghị định số một trăm sáu mươi sáu năm hai nghìn không trăm mười sáu của Chính phủ Quy định',
    ],
    [
      'Nghị quyết số 24/2026/NQ-CР',
      'Nghị quyết số hai mươi bốn năm hai nghìn không trăm hai mươi sáu của Chính phủ',
    ],
    // Abbreviations
    ['KT-XH, GD&ĐT', 'kinh tế, xã hội, giáo dục và đào tạo'],
    ['hóa đơn VAT', 'hóa đơn giá trị gia tăng'],
    ['ThS. Nguyễn Văn A', 'thạc sĩ Nguyễn Văn A'],
    ['cấp VR-SB', 'cấp vê rờ sờ bê'],
    ['SL hồ sơ', 'số lượng hồ sơ'],
    ['Hội LHPN VN, hệ VN 2000', 'Hội liên hiệp phụ nữ Việt Nam, hệ vê nờ hai nghìn'],
    ['PL II', 'phụ lục hai'],
    ['nhà giàn DK 1', 'nhà giàn đê ca một'],
  ])('%s', (written, said) => expect(toSpeech(written)).toBe(said));
});
