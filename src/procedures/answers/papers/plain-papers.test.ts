import { describe, expect, it } from 'vitest';
import type { Paper } from '../../schema/evidence-schema.ts';
import { answerEvidence } from './papers.ts';

const paper = (name: string): Paper => ({ name, originals: 1, copies: 0, electronicForm: false, forms: [] });
const of = (...names: string[]) => answerEvidence({ evidence: [{ papers: names.map(paper) }] });

describe('the papers of a plain file', () => {
  it.each([
    [
      'Một số giấy tờ khác: a) Nhà sửa lại thì phải có thêm giấy kiểm tra; b) Nhà đổi chủ thì phải có giấy mua bán',
      0,
    ],
    ['Giấy chứng nhận (trường hợp đổi giấy chứng nhận) hoặc thẻ (trường hợp đổi thẻ)', 1],
    ['Thông tin chứng minh thuộc trường hợp xóa tên trong Cơ sở dữ liệu mẫu', 0],
    ['Giấy tờ chứng minh được miễn trong một số trường hợp theo Thông tư mẫu', 0],
    ['Các văn bản, tài liệu khác có liên quan (nếu có)', 0],
    ['Người nộp thuế phải tổng hợp doanh thu vào hồ sơ khai thuế', 0],
    ['Hợp tác xã tự chịu trách nhiệm về tính chính xác của thông tin', 0],
    ['Trong thời hạn 15 ngày trước khi hết hợp đồng, nhà thầu gửi giấy chứng nhận cư trú', 0],
    ['Tên mẫu đơn, mẫu tờ khai: Đề nghị tổ chức cuộc lễ', 0],
    ['Mẫu số 16 (QĐ)', 0],
  ])('leave out what only some cases or the office itself have: %j', (text, count) =>
    expect(of('Đơn đề nghị', text).figure).toBe(`Mang theo ${count + 1} thứ`),
  );

  it.each([
    ['Giấy ra viện (bản chính nếu gửi trực tiếp, bản sao có chứng thực nếu gửi qua đường bưu điện)', 1],
    ['Bản sao giấy chứng tử đã cấp. Nếu không còn thì nộp giấy tờ khác có nội dung ấy', 1],
    ['Thông báo hoàn thành nghĩa vụ nộp tiền đối với diện tích đề nghị chuyển', 1],
    ['Bản sao quyết định chủ trương mẫu hoặc bản sao văn bản chấp thuận đối với dự án lớn', 1],
    ['Biên bản họp dân và các tài liệu khác (nếu có)', 1],
    ['Bản vẽ (nếu có) hoặc sơ họa mặt bằng', 1],
    ['Nghị quyết của ban chấp hành về việc tổ chức cuộc họp và việc đổi tên (nếu có)', 1],
    ['- Đề xuất kế hoạch mẫu; - Dự toán kinh phí', 2],
    ['Biên bản giám định lại sau khi điều trị bệnh tái phát', 1],
    ['Biên bản kiểm phiếu hoặc biên bản biểu quyết (Mẫu số 01 trong trường hợp biểu quyết công khai)', 1],
    ['Giấy tờ chứng minh việc sử dụng nhà theo một trong các trường hợp sau: (1) chưa có hợp đồng', 1],
    [
      'Biên bản kiểm phiếu (Mẫu số 01 trong trường hợp công khai; Mẫu số 02 trong trường hợp bỏ phiếu kín)',
      1,
    ],
    ['Giấy tờ chứng minh thuộc đối tượng miễn học phí trong các trường hợp sau: - Giấy xác nhận', 1],
    ['Bản cam kết kinh phí của hội nếu được thành lập', 1],
    ['Văn bản xác nhận thời gian hoạt động (trừ trường hợp hoàn thuế đối với hãng mẫu)', 1],
    ['Thư bảo lãnh và bắt buộc phải có nội dung nộp thay trong trường hợp người nộp không nộp', 1],
    ['Bằng cử nhân ngữ văn hoặc bằng đại học đối với thứ tiếng nước ngoài cần dịch', 1],
    ['Danh mục tài sản (tên, địa chỉ, năm xây dựng, diện tích, giá trị – nếu có)', 1],
    ['Tài liệu chứng minh đáp ứng một (bắt buộc) hoặc nhiều (nếu có) tiêu chí sau: số thành viên tăng', 1],
    ['Tờ khai thuế (áp dụng đối với cá nhân cư trú) mẫu số 02', 1],
  ])('take how a paper is sent, or what stands in its place, for no case: %j', (text, count) =>
    expect(of('Đơn đề nghị', text).figure).toBe(`Mang theo ${count + 1} thứ`),
  );

  it('count what shows who comes, though the record counts no copies of it', () => {
    const evidence = [
      { name: 'Giấy tờ phải xuất trình', papers: [{ ...paper('Hộ chiếu hoặc thẻ căn cước'), originals: 0 }] },
      { name: 'Giấy tờ phải nộp', papers: [paper('Tờ khai')] },
    ];
    expect(answerEvidence({ evidence }).figure).toBe('Mang theo 2 thứ');
  });

  it('count what is for each kind of the procedure itself as one', () => {
    const evidence = [
      {
        papers: [
          paper('Tờ khai'),
          paper('Giấy chứng minh quan hệ đối với trường hợp đăng ký mẫu đương nhiên'),
          paper('Văn bản cử người đối với trường hợp đăng ký mẫu cử'),
        ],
      },
    ];
    expect(answerEvidence({ evidence, name: 'Thủ tục đăng ký mẫu' }).figure).toBe('Mang theo 2 thứ');
  });

  it('do not count what is asked for', () => {
    const text = 'Văn bản đề nghị cấp lại Giấy chứng nhận hợp tác xã; Giấy chứng nhận chi nhánh';
    const evidence = [{ papers: [paper(text)] }];
    const name = 'Cấp lại Giấy chứng nhận hợp tác xã, Giấy chứng nhận chi nhánh';
    expect(answerEvidence({ evidence, name }).figure).toBe('Mang theo 1 thứ');
  });

  it('are got ready, not carried, where the file goes by the web alone', () => {
    const way = (kind: 'online' | 'in-person') => ({ kind, costs: [], free: false });
    const said = (...kinds: ('online' | 'in-person')[]) =>
      answerEvidence({ evidence: [{ papers: [paper('Tờ khai')] }], channels: kinds.map(way) }).figure;
    expect([said('online'), said('online', 'in-person')]).toEqual(['Chuẩn bị 1 thứ', 'Mang theo 1 thứ']);
  });

  it.each<[number[], string]>([
    [[2], 'Mang theo 2 thứ'],
    [[3, 1, 3], 'Mang theo 1 thứ hoặc 3 thứ, tùy trường hợp'],
    [[1, 2, 3, 4], 'Tùy trường hợp của bạn'],
    [[], 'Đọc ở Cổng Dịch vụ công quốc gia'],
  ])('by numbers alone, %j, are %j', (paperCounts, figure) =>
    expect(answerEvidence({ evidence: [], paperCounts, leftToPortal: ['evidence'] }).figure).toBe(figure),
  );
});
