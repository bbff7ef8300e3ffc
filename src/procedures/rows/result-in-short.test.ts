import { describe, expect, it } from 'vitest';
import { resultInShort } from './result-in-short.ts';

describe('the result in few words', () => {
  it.each<[string[], string, string]>([
    [['Giấy khai sinh'], 'thing', 'giấy khai sinh'],
    [
      [
        'Nhận tiền thanh toán theo phương thức đăng ký (chuyển khoản hoặc nhận tiền mặt tại bộ phận tài chính)',
      ],
      'thing',
      'tiền thanh toán theo phương thức đăng ký',
    ],
    [['Cập nhật thông tin trong Cơ sở dữ liệu mẫu'], 'state', 'cập nhật thông tin trong Cơ sở dữ liệu mẫu'],
    [['Không phải trả kết quả cho người nộp thuế'], 'none', 'không phải trả kết quả cho người nộp thuế'],
    [['Phiếu từ chối tiếp nhận', 'Thẻ BHYT'], 'thing', 'thẻ BHYT'],
    [
      [
        '- Giấy chứng nhận đã ghi nội dung đính chính của cơ quan mẫu, hoặc giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở',
      ],
      'thing',
      'giấy chứng nhận đã ghi nội dung đính chính của cơ quan mẫu',
    ],
    [[], 'thing', 'kết quả'],
  ])('%j', (outputs, kind, text) => expect(resultInShort(outputs)).toMatchObject({ kind, text }));

  it('names two that are handed over, and neither promises nor denies more than that', () => {
    const two = resultInShort(['Giấy mẫu', 'Trích lục mẫu', 'Phiếu từ chối tiếp nhận']);
    expect(two).toEqual({ kind: 'thing', text: 'giấy mẫu; trích lục mẫu', hasOthers: false });
    expect(resultInShort(['Giấy mẫu', 'Văn bản của nơi mẫu báo lý do từ chối']).hasOthers).toBe(false);
    expect(resultInShort(['Giấy mẫu', 'Thẻ mẫu', 'Sổ mẫu'])).toMatchObject({
      text: 'giấy mẫu',
      hasOthers: true,
    });
  });

  it('never ends in the middle of a word group', () => {
    const long =
      'Quyết định cấp tiền mua phương tiện trợ giúp, dụng cụ chỉnh hình, thiết bị phục hồi chức năng mẫu';
    expect(resultInShort([long]).text).toBe(`quyết định${long.slice(10)}`);
    expect(resultInShort([long, 'Thẻ']).hasOthers).toBe(true);
  });
});
