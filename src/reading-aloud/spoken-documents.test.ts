import { expect, it } from 'vitest';
import { toSpeech } from './to-speech.ts';

it.each([
  ['26/KH-UBND', 'kế hoạch số hai mươi sáu của Ủy ban nhân dân'],
  ['Nghị định 63/2010/NĐ-CP', 'Nghị định số sáu mươi ba năm hai nghìn không trăm mười của Chính phủ'],
  [
    'Nghị định số 63/2010/NĐ-CP của Chính phủ',
    'Nghị định số sáu mươi ba năm hai nghìn không trăm mười của Chính phủ',
  ],
  ['Theo 63/2010/NĐ-CP.', 'Theo nghị định số sáu mươi ba năm hai nghìn không trăm mười của Chính phủ.'],
  ['NĐ 63/2010/NĐ-CP', 'nghị định số sáu mươi ba năm hai nghìn không trăm mười của Chính phủ'],
  ['Nghị định 55/2015', 'Nghị định số năm mươi lăm năm hai nghìn không trăm mười lăm'],
  ['163/QĐ-BTP', 'quyết định số một trăm sáu mươi ba của Bộ Tư pháp'],
  ['Thông tư 01/2020/TT-BTP', 'Thông tư số một năm hai nghìn không trăm hai mươi của Bộ Tư pháp'],
  [
    '10/2011/TTLT-BTP-BNG',
    'thông tư liên tịch số mười năm hai nghìn không trăm mười một của Bộ Tư pháp, Bộ Ngoại giao',
  ],
  ['Văn bản 12/VBHN-BTC', 'Văn bản hợp nhất số mười hai của Bộ Tài chính'],
  ['ĐẦU TƯ CÔNG', 'ĐẦU TƯ CÔNG'],
  ['Quyết định 250/QĐ - TTg', 'Quyết định số hai trăm năm mươi của Thủ tướng Chính phủ'],
  ['Quyết định số 176-HĐBT', 'Quyết định số một trăm bảy mươi sáu của Hội đồng Bộ trưởng'],
  ['17-NQ/TW', 'nghị quyết số mười bảy của Trung ương'],
  [
    'Luật Hộ tịch 60/2014/QH13',
    'Luật Hộ tịch số sáu mươi năm hai nghìn không trăm mười bốn của Quốc hội khóa mười ba',
  ],
  ['45/2019/QĐ-TTg', 'quyết định số bốn mươi lăm năm hai nghìn không trăm mười chín của Thủ tướng Chính phủ'],
  [
    'Quyết định 3582/QĐ-UBND năm 2026',
    'Quyết định số ba nghìn năm trăm tám mươi hai của Ủy ban nhân dân năm hai nghìn không trăm hai mươi sáu',
  ],
  [
    '326/2016/UBTVQH14',
    'số ba trăm hai mươi sáu năm hai nghìn không trăm mười sáu của Ủy ban Thường vụ Quốc hội khóa mười bốn',
  ],
  ['5548/QĐ-BCA-C06', 'quyết định số năm nghìn năm trăm bốn mươi tám của Bộ Công an, xê không sáu'],
  [
    '66.7/2025/NQ-CP',
    'nghị quyết số sáu mươi sáu chấm bảy năm hai nghìn không trăm hai mươi lăm của Chính phủ',
  ],
  [
    '163/QĐ-BTP, ngày 16/01/2026, Bộ Tư pháp',
    'quyết định số một trăm sáu mươi ba, ngày mười sáu tháng một năm hai nghìn không trăm hai mươi sáu, Bộ Tư pháp',
  ],
  [
    'Bộ Tài chính đã có Quyết định 3389/QĐ-BTC.',
    'Bộ Tài chính đã có Quyết định số ba nghìn ba trăm tám mươi chín.',
  ],
  ['12/KH-XYZ', 'kế hoạch số mười hai của ích i dài dét'],
  ['Nộp tại UBND xã.', 'Nộp tại ủy ban nhân dân xã.'],
  ['TTHC và CCHC', 'thủ tục hành chính và cải cách hành chính'],
  ['Thẻ BHYT, sổ BHXH', 'Thẻ bảo hiểm y tế, sổ bảo hiểm xã hội'],
  ['Ban hành NĐ-CP mới.', 'Ban hành nghị định Chính phủ mới.'],
  ['QĐ số 5', 'quyết định số năm'],
  ['Theo TT số 5', 'Theo thông tư số năm'],
  ['Ở TP. Trà Vinh, P. 1.', 'Ở thành phố Trà Vinh, phường một.'],
  ['Quét mã QR bằng VNeID.', 'Quét mã QR bằng VNeID.'],
  ['THÔNG BÁO', 'THÔNG BÁO'],
  ['Khai sinh, khai tử, v.v.', 'Khai sinh, khai tử, vân vân'],
  ['các điểm b, c và đ', 'các điểm bê, xê và đê'],
  ['b) Người nộp', 'bê, Người nộp'],
])('says %s as people do', (written, said) => expect(toSpeech(written)).toBe(said));
