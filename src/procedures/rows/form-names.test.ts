import { describe, expect, it } from 'vitest';
import type { Form } from '../schema/evidence-schema.ts';
import { formName, formNames } from './form-names.ts';

const forms = (...names: string[]): Form[] => names.map((name) => ({ name }));

describe('formName', () => {
  it.each([
    ['Đơn đề nghị', 'Mẫu số 01.docx', 'Đơn đề nghị, mẫu số 01 (.docx)'],
    [
      'Tờ khai thay đổi thông tin cư trú',
      '1.MuCT01banhnhkmtheoThngts53 (3).doc',
      'Tờ khai thay đổi thông tin cư trú, mẫu CT01 (.doc)',
    ],
    ['Tờ khai', 'Mauso18_ND131_2021.docx', 'Tờ khai, mẫu số 18 (.docx)'],
    ['Tờ khai', 'Mus2b.docx', 'Tờ khai, mẫu số 2b (.docx)'],
    ['Tờ khai', 'Mus01 don.docx', 'Tờ khai, mẫu số 01 (.docx)'],
    ['Tờ khai', 'Mau2ND176.doc', 'Tờ khai, mẫu số 2 (.doc)'],
    ['Tờ khai', 'M01b (1).pdf', 'Tờ khai, mẫu số 01b (.pdf)'],
    ['Tờ khai', 'mẫu đơn 11.DOC', 'Tờ khai, mẫu số 11 (.doc)'],
    ['Tờ khai', 'Bieu mau 01 1.014027.docx', 'Tờ khai, mẫu số 01 (.docx)'],
    ['Phiếu đề nghị', 'TK01-Phiunghcptikhonnhdanhintcnccint.docx', 'Phiếu đề nghị, mẫu TK01 (.docx)'],
    [
      'Phiếu đề nghị',
      'Mẫu DC02 Phiếu đề nghị giải quyết thủ tục về căn cước.doc',
      'Phiếu đề nghị, mẫu DC02 (.doc)',
    ],
  ])('of %j in %j is %j', (paper, file, name) => expect(formName(paper, file)).toBe(name));

  it('has the number that the paper says, where the file has none', () => {
    expect(formName('Bản khai (mẫu số 12/BK-TB)', 'Bnkhaichung (5).docx')).toBe(
      'Bản khai, mẫu số 12/BK-TB (.docx)',
    );
    expect(formName('Tờ khai mẫu TK1-TS', 'tkts.xlsx')).toBe('Tờ khai mẫu TK1-TS (.xlsx)');
  });

  it('has no number where none is sure, and takes none of a decree', () => {
    expect(formName('Đơn xin nhận con nuôi', '1.nxinnhnconnui.doc')).toBe('Đơn xin nhận con nuôi (.doc)');
    expect(formName('Đơn', 'MauKX1079 (1).docx')).toBe('Đơn (.docx)');
    expect(formName('Đơn', 'Mauon (3).docx')).toBe('Đơn (.docx)');
    expect(formName('Đơn theo Nghị định 20/2021/NĐ-CP', 'don.docx')).not.toContain('mẫu số');
  });

  it('does not take a case for a paper', () => {
    expect(formName('Trường hợp chủ tịch hội đã thôi việc', 'Mẫu số 17.docx')).toBe('Mẫu số 17 (.docx)');
    expect(formName('Đối với hộ gia đình', 'to khai.docx')).toBe('Mẫu đơn (.docx)');
  });

  it('does not call a form by the copy that goes with it', () => {
    expect(formName('Bản sao giấy khai sinh của con', '01B-HSB.docx')).toBe('Mẫu số 01B-HSB (.docx)');
    expect(formName('Một giấy của nơi chữa bệnh', '14-HSB.docx')).toBe('Mẫu số 14-HSB (.docx)');
    expect(formName('Đơn đề nghị', '14-HSB.docx')).toBe('Đơn đề nghị, mẫu số 14-HSB (.docx)');
  });

  it('leaves an editor’s own name', () =>
    expect(formName('Tờ khai', 'Tờ khai đăng ký khai sinh')).toBe('Tờ khai đăng ký khai sinh'));
});

describe('formNames', () => {
  it('tells forms of one name apart', () =>
    expect(formNames({ name: 'Đơn', forms: forms('don.doc', 'don (1).doc', 'Mau 2.doc') })).toEqual([
      'Đơn (.doc)',
      'Đơn, tệp 2 (.doc)',
      'Đơn, mẫu số 2 (.doc)',
    ]));

  it('does not call minutes among them by the paper that they hang on', () =>
    expect(formNames({ name: 'Đơn', forms: forms('Mus11.docx', 'BBgiaonhn.docx') })).toEqual([
      'Đơn, mẫu số 11 (.docx)',
      'Tệp kèm theo (.docx)',
    ]));
});
