import { expect, it } from 'vitest';
import { spokenFigures } from './spoken-figures.ts';

it.each([
  ['một tám không không một không chín sáu', '18001096'],
  ['gọi số không hai chín bốn ba tám ba hai nha', 'gọi số 02943832 nha'],
  ['mot chin khong khong mot hai', '190012'],
  ['gọi một một ba', 'gọi 113'],
  ['thông tư ba mươi tám năm hai ngàn mười tám bộ nông nghiệp', 'thông tư 38 năm 2018 bộ nông nghiệp'],
  ['nghị định sáu mốt', 'nghị định 61'],
  ['nghị định một trăm lẻ bốn năm hai không hai hai', 'nghị định 104 năm 2022'],
  ['mã một chấm không không một một chín ba', 'mã 1.001193'],
  ['một chấm không không một một chín ba là gì', '1.001193 là gì'],
  ['quyết định số mười bảy', 'quyết định số 17'],
  ['quyết định hai nghìn không trăm hai mươi lăm', 'quyết định 2025'],
])('writes “%s” as “%s”', (spoken, written) => expect(spokenFigures(spoken)).toBe(written));

it.each([
  'hai ba năm nay',
  'ba bốn năm sáu tháng',
  'nhà có ba đứa con, đứa lớn mười tám tuổi',
  'hai vợ chồng cưới năm hai mươi tuổi',
  'ba nam sau tam tuoi',
  'ba tôi mất',
  'kế hoạch năm sau',
  'ke hoach nam sau',
  'một một hai hai là mấy',
  '',
])('leaves “%s” alone', (text) => expect(spokenFigures(text)).toBe(text));
