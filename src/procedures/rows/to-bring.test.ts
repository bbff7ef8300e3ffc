import { expect, it } from 'vitest';
import { answer } from '../answers/answer.ts';
import type { Paper } from '../schema/evidence-schema.ts';
import { toBring } from './to-bring.ts';

const paper = (name: string, ...forms: string[]): Paper => ({
  name,
  originals: 1,
  copies: 0,
  electronicForm: false,
  forms: forms.map((form) => ({ name: form })),
});
const shown = (figure: string, remark: string, ...papers: Paper[]) => {
  const list = toBring(answer(figure, remark), [{ papers }]);
  return (
    list && [...list.items.map(({ text, forms }) => [text, ...forms.map(({ name }) => name)]), list.rest]
  );
};

it('puts each form beside its paper, and what else is said after them', () =>
  expect(
    shown(
      'Mang theo 2 thứ',
      'tờ khai; giấy chứng sinh. Tính cho: Khai đúng hạn',
      paper('Tờ khai đăng ký khai sinh, đúng mẫu', 'Mauso18.doc'),
      paper('Giấy chứng sinh'),
    ),
  ).toEqual([
    ['tờ khai', 'Tờ khai đăng ký khai sinh, mẫu số 18 (.doc)'],
    ['giấy chứng sinh'],
    'Tính cho: Khai đúng hạn',
  ]));

it('ends the list before the next sentence, however short its last word', () =>
  expect(shown('Mang theo 1 thứ', 'giấy chứng tử. Người được hưởng thì thêm giấy mẫu')).toEqual([
    ['giấy chứng tử'],
    'Người được hưởng thì thêm giấy mẫu',
  ]));

it('knows a form by its number', () =>
  expect(
    shown(
      'Cần 2 thứ',
      'hợp đồng; phiếu CT01',
      paper('Hợp đồng thuê'),
      paper('Tờ khai (mẫu CT01)', 'CT01.doc'),
    ),
  ).toEqual([['hợp đồng'], ['phiếu CT01', 'Tờ khai, mẫu CT01 (.doc)'], '']));

it('puts a form of another number beside no paper that names its own', () =>
  expect(
    shown(
      'Mang theo 1 thứ',
      'tờ khai (một trong các mẫu 1a đến 1c)',
      paper('Tờ khai của gia đình', 'Mus2a.docx'),
      paper('Tờ khai của người đề nghị', 'Mus1a.docx'),
    ),
  ).toEqual([['tờ khai (một trong các mẫu 1a đến 1c)', 'Tờ khai của người đề nghị, mẫu số 1a (.docx)'], '']));

it.each(['bản kê khai (Phụ lục 2)', 'một giấy về dự án', 'đồng ý của chủ chỗ ở', 'bản vẽ của nhà đầu tư'])(
  'ends the list at the stop after "%s", however short its last word',
  (text) =>
    expect(shown('Mang theo 1 thứ', `${text}. Đi thay thì thêm giấy ủy quyền`)).toEqual([
      [text],
      'Đi thay thì thêm giấy ủy quyền',
    ]),
);

it('says that there are more where the answer names only the first', () =>
  expect(shown('Mang theo 3 thứ', 'Đơn; Giấy phép…')).toEqual([
    ['Đơn'],
    ['Giấy phép'],
    'Giấy khác ở danh sách đầy đủ',
  ]));

it('shows where a name is cut', () =>
  expect(shown('Chuẩn bị 2 thứ', 'sổ; bản sao giấy xác nhận, hoặc bản…')).toEqual([
    ['sổ'],
    ['bản sao giấy xác nhận, hoặc bản…'],
    '',
  ]));

it('puts no form that is filled in beside the card of which it speaks', () =>
  expect(
    shown('Mang theo 1 thứ', 'thẻ căn cước', paper('Phiếu thu nhận thông tin căn cước, thẻ', 'CC01.doc')),
  ).toEqual([['thẻ căn cước'], '']));

it('counts no paper that only some need', () =>
  expect(shown('Mang theo 1 thứ', 'thẻ căn cước; đi thay thì thêm giấy ủy quyền')).toEqual([
    ['thẻ căn cước'],
    'Đi thay thì thêm giấy ủy quyền',
  ]));

it.each([
  ['Hỏi nơi nộp cần giấy gì', 'hồ sơ chỉ ghi một đơn'],
  ['Mang theo 3 thứ', 'Đơn; Giấy phép'],
])('lists nothing of "%s: %s"', (figure, remark) => expect(shown(figure, remark)).toBeUndefined());

it('lists nothing where the names are left to the portal', () =>
  expect(shown('Mang theo 1 thứ', 'Tên từng giấy đọc ở Cổng')).toBeUndefined());

it('puts no form beside what an office gives, though the record hangs it there', () =>
  expect(
    shown(
      'Mang theo 1 thứ',
      'Bản sao giấy khai sinh của con',
      paper('Bản sao giấy khai sinh của con', '14-HSB.docx'),
    ),
  ).toEqual([['Bản sao giấy khai sinh của con'], '']));
