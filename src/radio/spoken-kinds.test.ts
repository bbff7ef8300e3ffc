import { describe, expect, it } from 'vitest';
import { unreadTokens } from './unread-tokens.ts';
import { plainText, toSpeech } from '../reading-aloud/to-speech.ts';

describe('kinds of writing by their shape', () => {
  it.each([
    // Names of numbers and letters
    ['QL.53, QL53, Quốc lộ 53B', 'quốc lộ năm mươi ba, quốc lộ năm mươi ba, Quốc lộ năm mươi ba bê'],
    ['ĐT.914, ĐH 81', 'đường tỉnh chín trăm mười bốn, đường huyện tám mươi mốt'],
    ['ấp 1A, lớp 10A2', 'ấp một a, lớp mười a hai'],
    ['mạng 4G, phim 3D, H5N1', 'mạng bốn giê, phim ba dê, hát năm nờ một'],
    ['số hiệu E1QT', 'số hiệu e một quy tê'],
    ['T2-T6', 'thứ hai đến thứ sáu'],
    ['ở P.1', 'ở phường một'],
    ['mục P.1', 'mục pê chấm một'],
    ['biển số 84A-123.45', 'biển số tám bốn a, một hai ba bốn năm'],
    ['tài khoản 7800 2050 1234', 'tài khoản bảy tám không không, hai không năm không, một hai ba bốn'],
    ['MST 2100123456-001', 'mã số thuế hai một không không một hai ba bốn năm sáu, không không một'],
    ['Đề án 06', 'Đề án không sáu'],
    ['mục 1.2 và 2.1b', 'mục một chấm hai và hai chấm một bê'],
    ['bước 2a', 'bước hai a'],
    ['mẫu số 25.NT hoặc 26.NT', 'mẫu số hai mươi lăm chấm nờ tê hoặc hai mươi sáu chấm nờ tê'],
    ['mẫu số HQ 01-TKTLCT', 'mẫu số hát quy không một, tê ca tê lờ xê tê'],
    ['lần thứ I, khóa thứ IV', 'lần thứ nhất, khóa thứ tư'],
    // How much
    ['từ 7h-11h', 'từ bảy giờ đến mười một giờ'],
    ['8h/ngày, 3 ca/ngày, 1 bộ/hồ sơ', 'tám giờ một ngày, ba ca một ngày, một bộ một hồ sơ'],
    ['ảnh 3x4, nền trắng', 'ảnh ba nhân bốn, nền trắng'],
    ['cao 1m70', 'cao một mét bảy'],
    ['cao 1m65', 'cao một mét sáu mươi lăm'],
    ['12 m/s, 220V, 4 g/l', 'mười hai mét một giây, hai trăm hai mươi vôn, bốn gam một lít'],
    ['6/6 xã, bậc 3/7', 'sáu trên sáu xã, bậc ba trên bảy'],
    ['trang 1/3', 'trang một trên ba'],
    ["làm bài 90'", 'làm bài chín mươi phút'],
    ['ngày N+1, trên 60+', 'ngày nờ cộng một, trên sáu mươi cộng'],
    // Numbers to call
    [
      'Gọi 113 (công an), 114 (chữa cháy), 112 (thiên tai)',
      'Gọi một một ba, công an, một một bốn, chữa cháy, một một hai, thiên tai',
    ],
    ['Tổng đài bảo vệ trẻ em 111', 'Tổng đài bảo vệ trẻ em một một một'],
    ['Tổng đài tiếp nhận 111 cuộc', 'Tổng đài tiếp nhận một trăm mười một cuộc'],
    // Documents
    ['Nghị định số14/2020/NĐ-CP', 'Nghị định số mười bốn năm hai nghìn không trăm hai mươi của Chính phủ'],
    [
      'theo NĐ131/2026/NĐ-CP',
      'theo nghị định số một trăm ba mươi mốt năm hai nghìn không trăm hai mươi sáu của Chính phủ',
    ],
    ['Thông tư 08.a/2010/TT-BTP', 'Thông tư số tám chấm a năm hai nghìn không trăm mười của Bộ Tư pháp'],
    [
      'các Thông tư 55, 56 và 57/2021/TT-BCA',
      'các Thông tư năm mươi lăm, năm mươi sáu và số năm mươi bảy năm hai nghìn không trăm hai mươi mốt của Bộ Công an',
    ],
    ['được bù trừ 01/PL-BT', 'được bù trừ không một, pê lờ, bê tê'],
    ['Công văn 123/SNV-CCHC', 'Công văn số một trăm hai mươi ba của Sở Nội vụ'],
    ['99/BC-TTPVHCC', 'báo cáo số chín mươi chín của Trung tâm Phục vụ hành chính công'],
    ['Văn bản số 12-CV/ĐU', 'Văn bản số mười hai của Đảng ủy'],
    // Words
    ['ngoài n¬ước', 'ngoài nước'],
    ['BH tai nạn, rút bhxh', 'bảo hiểm tai nạn, rút bảo hiểm xã hội'],
    [
      'PGS.TS. Nguyễn Văn A (SN 1980)',
      'phó giáo sư tiến sĩ Nguyễn Văn A, sinh năm một nghìn chín trăm tám mươi',
    ],
  ])('%s', (written, said) => {
    expect(toSpeech(written)).toBe(said);
    expect(unreadTokens(plainText(written))).toEqual([]);
  });

  it.each(['phí 50k', 'tải 5M', 'số 123/45/6', '1/7 người', 'mã G22.99.08-250701-0001'])(
    'leave %s to a person',
    (written) => expect(unreadTokens(plainText(written))).not.toEqual([]),
  );
});
