import { describe, expect, it } from 'vitest';
import { NEWS, NEWS_BODY, PROCEDURE, problemsAfter, saidOfNews } from './edit-content.ts';

describe('data of persons', () => {
  it.each([
    ['personal-ids', 'căn cước số 079000000001', 'số căn cước'],
    ['personal-ids', 'số định danh: 079 000 000 001', 'số căn cước'],
    ['personal-ids', 'giấy của 079000000001 đã xong', 'số căn cước'],
    ['personal-ids', 'CMND 300000001', 'số chứng minh nhân dân'],
    ['personal-ids', 'hộ chiếu B1234567', 'số hộ chiếu'],
    ['personal-ids', 'mã số BHXH 8400000001', 'mã số bảo hiểm xã hội'],
    ['personal-ids', 'căn cước 084\u00A0900\u00A0000\u00A0123', 'số căn cước'],
    ['personal-ids', 'căn cước 0849–0000–0125', 'số căn cước'],
    ['personal-ids', 'CCCD (084)900000 123', 'số căn cước'],
    ['personal-ids', 'giấy của 084 900 000 123 đã xong', 'số căn cước'],
    ['personal-ids', 'CMND: 000–234‑567', 'số chứng minh nhân dân'],
    ['personal-ids', 'HỘ CHIẾU: B 1234567', 'số hộ chiếu'],
    ['personal-ids', 'căn cước ０８４９０００００１２３', 'số căn cước'],
    ['personal-details', 'gọi (+84) 900 000 001', 'số di động 090…01'],
    ['personal-details', 'gọi +84 (0) 900 000 001', 'số di động 090…01'],
    ['personal-details', 'gọi 0084\u00A0900\u00A0000\u00A0001', 'số di động 090…01'],
    ['personal-details', 'gọi (0900)–000–001', 'số di động 090…01'],
    ['personal-details', 'ông Nguyễn Văn Thử, thường trú tại ấp Thử', 'địa chỉ nhà'],
    ['personal-details', 'hộ bà Trần Thị Thử, số nhà 12 đường Thử', 'địa chỉ nhà'],
    ['personal-details', 'ngụ số nhà 12, ấp Thử', 'địa chỉ nhà'],
    ['personal-details', 'Lê Thị Thử (sinh ngày 1 tháng 2 năm 1990)', 'ngày sinh'],
    ['personal-details', 'STK: 0123 456 789 012', 'số tài khoản ngân hàng'],
    ['personal-details', 'mã số thuế cá nhân: 8000000001', 'mã số thuế'],
    ['personal-details', 'gọi 0912.000.000', 'số di động 091…00'],
    ['personal-details', 'nhắn +84 912 000 000', 'số di động 091…00'],
    ['personal-details', 'SĐT: 84 912 000 000', 'số di động 091…00'],
    ['personal-details', 'gọi 0912/000/000', 'số di động 091…00'],
    ['personal-details', 'gọi 0 912 000 000', 'số di động 091…00'],
    ['personal-details', 'gọi 0912 000000/0999999999', 'số di động 091…00'],
    ['personal-details', 'số di động 84912000000', 'số di động 091…00'],
    ['personal-details', 'nhắn [chị Thử](tel:+84912000000)', 'số di động 091…00'],
  ])('%s: %s', (rule, words, what) => {
    expect(saidOfNews(rule, `Chữ, ${words}, chữ.`)).toEqual([expect.stringContaining(what)]);
  });

  it.each([
    'Số CMND cũ có 9 số, số căn cước có 12 số.',
    'Quyết định 079/2026/QĐ-UBND ngày 01/02/2026 thu 100.000.000.000 đồng.',
    'Mã hồ sơ 000.00.00.G15-KQ0001 và 000.01.23.H59-220211-0001, thủ tục 9.999999.',
    'Gọi 18001096, 19001234 hoặc 0999 999 999, số của đường dây thử.',
    'Ông Nguyễn Văn Thử, Chủ tịch Ủy ban nhân dân, sống động kể về 3 ấp thử.',
    'Người có tài khoản định danh mức 2 đăng ký thường trú tại Công an xã.',
    'Trẻ sinh ngày 01/02/2026 được khai sinh trong 60 ngày.',
    'Xem https://bo.example.vn/tin/079000000001.html để biết.',
    'Tổng 084.900.000.123 đồng, 123 456 789 m², chứng minh thu nhập 100.000.000 đồng.',
    'Ngày 09.11.2026 07:30, 09-11-2026 08, các năm 2023 2024 2025 của Luật Căn cước.',
    'Mã số thuế gồm 10 hoặc 13 chữ số.',
    'Thu 84 912 345 678 đồng; tờ 03/12/2026/07 đến 09/12/2026/07; công văn 0912/2026/UBND.',
  ])('are not seen in: %s', (sentence) => {
    const rules = problemsAfter([[NEWS, NEWS_BODY, sentence]]).map(({ rule }) => rule);
    expect(rules.filter((rule) => rule.startsWith('personal-'))).toEqual([]);
  });

  it('are found in every list of the front matter, and their digits are not printed', () => {
    const problems = problemsAfter([
      [PROCEDURE, 'aliases: [làm giấy thử]', 'aliases: [làm giấy thử, "giấy 079000000001"]'],
      [PROCEDURE, '        note: Mức thử.', '        note: Chuyển vào số tài khoản 0000111122.'],
    ]);
    const ours = problems.filter(({ rule }) => rule.startsWith('personal-'));
    expect(ours.map(({ rule, severity, field }) => [rule, severity, field])).toEqual([
      ['personal-ids', 'error', 'Tên gọi thường dùng › 2'],
      ['personal-details', 'warning', 'Cách thức thực hiện › 1 › Phí, lệ phí › 1 › Diễn giải'],
    ]);
    expect(JSON.stringify(ours)).not.toMatch(/079000000001|0000111122/);
  });

  it('tell the editor the law and that history keeps what was saved', () => {
    const [problem] = problemsAfter([[NEWS, NEWS_BODY, 'CCCD 079000000001']]);
    expect(problem?.advice).toContain('Luật 91/2025/QH15');
    expect(problem?.advice).toContain('lịch sử vẫn giữ');
  });

  it('stamps of secrecy stop the build, words about secrecy do not', () => {
    expect(saidOfNews('classified-marks', '**TUYỆT MẬT**\n\nChữ.')).toEqual([
      expect.stringContaining("'TUYỆT MẬT'"),
    ]);
    expect(saidOfNews('classified-marks', 'Tài liệu mật không đăng; BÍ MẬT NHÀ NƯỚC là gì?')).toEqual([]);
  });
});
