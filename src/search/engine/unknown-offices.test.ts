import { expect, it } from 'vitest';
import { asksForUnknownOffice } from './unknown-offices.ts';

/** A site with these pages of offices, and one of hours. */
const site = (...offices: readonly string[]) => ({
  names: ['Giờ làm việc của Ủy ban nhân dân phường', ...offices],
  page: (document: number) => ({ path: '', summary: '', kind: document === 0 ? 'Trang' : 'Cơ quan' }),
});
const ours = site('Ủy ban nhân dân phường Duyên Hải', 'Phường 1 (thị xã Duyên Hải)', 'Tỉnh Trà Vinh');
const isUnknown = (question: string): boolean => asksForUnknownOffice(question, ours);

it.each([
  'giờ làm việc phường Vũng Tàu',
  'UBND phường Bến Nghé mấy giờ mở cửa vậy',
  'số điện thoại ủy ban nhân dân phường Ninh Kiều thành phố Cần Thơ',
  'tòa nhà ủy ban quận Bình Thạnh nằm đường nào',
  'địa chỉ công an Phường 7',
  'bộ phận một cửa phường Long Xuyên',
])('tells an office of a place elsewhere: “%s”', (question) => expect(isUnknown(question)).toBe(true));

it.each([
  'giờ làm việc Ủy ban nhân dân phường Duyên Hải',
  'GIỜ LÀM VIỆC ỦY BAN NHÂN DÂN PHƯỜNG DUYÊN HẢI',
  'ubnd phuong duyen hai o dau',
  'địa chỉ công an Phường 1',
  'ủy ban nhân dân tỉnh Trà Vinh ở đâu',
  'giờ làm việc của ủy ban phường',
  'công an xã trực đêm số mấy',
  'phường Bến Nghé',
])('knows those of the site, and that a place may have no name: “%s”', (question) =>
  expect(isUnknown(question)).toBe(false),
);

it.each([
  'làm khai sinh ở Ủy ban nhân dân phường Bến Nghé được không',
  'tôi ở quận Bình Thạnh, nộp ở ủy ban phường được không',
  'giờ làm việc phường Duyên Hải, tôi từ tỉnh An Giang',
])('hides nothing of ours for a place named beside it: “%s”', (question) =>
  expect(isUnknown(question)).toBe(false),
);

it('tells nothing where the site has no offices', () =>
  expect(asksForUnknownOffice('giờ làm việc phường Vũng Tàu', site())).toBe(false));
