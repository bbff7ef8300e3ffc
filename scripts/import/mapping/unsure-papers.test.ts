import { expect, it } from 'vitest';
import type { Procedure } from '../../../src/procedures/schema/schema.ts';
import { plainPaperCounts } from './paper-counts.ts';

type Group = Procedure['evidence'][number];
const group = (papers: string[], name?: string): Group => ({
  name,
  papers: papers.map((paper) => ({ name: paper, originals: 1, copies: 0, electronicForm: false, forms: [] })),
});
const countsOf = (groups: Group[], name = 'Thủ tục mẫu', text = '') =>
  plainPaperCounts({ evidence: groups, name, steps: [{ text }] }).counts;

it.each<[string, string[]]>([
  [
    'a condition that may be the last paper’s alone',
    ['Đơn đề nghị', 'Giấy ra viện hoặc trích sao hồ sơ đối với trường hợp điều trị nội trú'],
  ],
  [
    'a condition before another paper',
    ['Đơn đề nghị', 'Quyết định duyệt báo cáo (đối với bến có dự án) hoặc phương án khai thác'],
  ],
  [
    'a row for each case',
    ['Bản khai mẫu', 'Trường hợp còn sống: quyết định tặng', 'Trường hợp đã mất: quyết định truy tặng'],
  ],
  [
    'headings among the rows',
    ['1. Đối với lần đầu, gồm:', 'Đơn đề nghị', '2. Trường hợp lần sau, gồm:', 'Biên bản họp'],
  ],
  ['rows that are no papers', ['Đơn đề nghị', 'Ngoài các giấy tờ trên, chủ cơ sở giữ sổ gốc']],
  ['papers of some subjects', ['Đơn đề nghị', 'Giấy phép nhập khẩu đối với phương tiện được nhập khẩu']],
  [
    'a list of which the last may be the rare one',
    ['Tờ khai mẫu', 'Bản sao hợp đồng chuyển nhượng, bản sao chứng nhận vốn, chứng từ chi phí (nếu có)'],
  ],
  [
    'a second paper in a sentence of its own',
    ['Văn bản báo cáo', 'Dự thảo báo cáo tổng kết của hội. Báo cáo kiểm điểm của ban chấp hành'],
  ],
  [
    'a second paper behind a semicolon',
    ['Đơn đề nghị', 'Hồ sơ thiết kế nút giao mẫu; phương án tổ chức giao thông của nút giao'],
  ],
  ['a paper of the last period', ['Tờ khai mẫu', 'Phụ lục bảng kê (khai vào quý cuối cùng trong năm)']],
  [
    'papers that the office makes itself',
    ['Báo cáo tiếp nhận thông tin (do cơ quan công an hoặc Ủy ban nhân dân nơi xảy ra vụ việc lập)'],
  ],
  ['a form for some and no other', ['Biên bản họp', 'Giấy đề nghị trong trường hợp bị tai nạn']],
  [
    'two forms of which one is used',
    ['Tờ khai thuế nhà (áp dụng đối với nhà) mẫu 1', 'Tờ khai thuế đất (áp dụng đối với đất) mẫu 2'],
  ],
  [
    'a condition of the last part',
    ['Văn bản từ bỏ quyền', 'Bảng kê số lượng, giá trị (nếu có thông tin về giá trị)'],
  ],
  [
    'two papers for two cases in a row',
    ['Tờ khai', 'Văn bản cử đối với trường hợp giám hộ cử; giấy chứng minh đối với trường hợp đương nhiên'],
  ],
  [
    'rows below a heading for some files',
    ['Đơn đề nghị', 'Đối với dự án đầu tư, hồ sơ phải bổ sung:', '+ Bản sao thông báo thẩm định'],
  ],
  [
    'a paper to add for each kind of people',
    [
      'Đơn đề nghị',
      'Đối với người khuyết tật, ngoài đơn phải bổ sung giấy xác nhận khuyết tật',
      'Đối với hộ nghèo, ngoài đơn phải bổ sung giấy hộ nghèo',
    ],
  ],
  [
    'the same paper for each case',
    [
      'Đơn đề nghị',
      'Báo cáo kết quả và dự thảo đối với trường hợp sửa quy chế',
      'Báo cáo kết quả và dự thảo đối với trường hợp sửa phương án',
    ],
  ],
  [
    'papers for cases by their points',
    [
      'Đơn đề nghị',
      'Văn bản của xã đối với các trường hợp quy định tại điểm a khoản 2',
      'Xác nhận của công an đối với các trường hợp quy định tại điểm d khoản 2',
    ],
  ],
  ['a file told in one row', ['Đơn đề nghị', 'Hồ sơ bản giấy, gồm: Tờ trình, thuyết minh và bản vẽ']],
  ['kinds of one certificate', ['Giấy chứng nhận quyền sử dụng đất', 'Giấy chứng nhận quyền sở hữu nhà ở']],
  [
    'alternatives that read as several papers',
    ['Đơn đề nghị', 'Giấy báo tử; danh sách liệt sĩ; giấy tờ khác có ghi nhận là liệt sĩ'],
  ],
])('tells no number where the record has %s', (_, papers) =>
  expect(countsOf([group(papers)], 'Đăng ký phương tiện')).toEqual([]),
);

it('tells no number where a group’s name holds papers, or a paper is for what the procedure is named after', () => {
  expect(countsOf([group(['Giấy báo tử'], 'Hồ sơ theo điểm c- Đơn đề nghị theo mẫu')])).toEqual([]);
  const forFerries = group(['Đơn đề nghị', 'Giấy tờ về đất (đối với bến khách ngang sông)']);
  expect(countsOf([forFerries], 'Công bố bến khách ngang sông, bến khác')).toEqual([]);
  expect(countsOf([forFerries], 'Công bố bến')).toEqual([1]);
});

it('tells the first case alone where another is not sure', () => {
  const first = group(['Đơn đề nghị', 'Hóa đơn'], 'Trường hợp 1: hỗ trợ chi phí');
  const second = group(
    ['Đơn đề nghị', 'Giấy ra viện hoặc trích sao hồ sơ đối với trường hợp điều trị nội trú'],
    'Trường hợp 2: trợ cấp',
  );
  expect(countsOf([first, second])).toEqual([2]);
  expect(plainPaperCounts({ evidence: [first, second], name: '', steps: [] }).morePapers).toBe(true);
});

it('tells no number where everybody has the papers of one of several cases beside the counted ones', () => {
  const common = group(['Văn bản đề nghị']);
  const fire = group(['Biên bản xác nhận'], 'Trường hợp hỏa hoạn, phải nộp thêm:');
  const strike = group(['Văn bản xác định giá trị'], 'Trường hợp đình công, phải nộp thêm:');
  expect(countsOf([common, fire, strike])).toEqual([]);
  expect(countsOf([common, fire])).toEqual([1]);
});

it('tells no number where the steps want one of the papers, or none', () => {
  const rows = [
    group(['Văn bản đề nghị', 'Văn bản trả lời của cơ quan cấp giấy', 'Văn bản trả lời của công an']),
  ];
  expect(countsOf(rows, 'Thu hồi giấy', 'Người đề nghị cung cấp một trong các giấy tờ quy định.')).toEqual(
    [],
  );
  expect(countsOf(rows, 'Thu hồi giấy', 'a) Nộp hồ sơ TTHC: Không có')).toEqual([]);
  expect(countsOf(rows, 'Thu hồi giấy', 'Nộp hồ sơ tại quầy mẫu.')).toEqual([3]);
});

it('tells no number where the steps want an identity paper to be shown that no row names', () => {
  const shown = 'Người đề nghị xuất trình thẻ Căn cước còn giá trị sử dụng để đối chiếu.';
  expect(countsOf([group(['Đơn đề nghị'])], 'Cấp bản sao', shown)).toEqual([]);
  expect(countsOf([group(['Đơn đề nghị', 'Bản sao thẻ căn cước'])], 'Cấp bản sao', shown)).toEqual([2]);
});

it('tells no number where only an extraordinary case is sure', () => {
  const extraordinary = group(['Nghị quyết họp'], '* Hồ sơ báo cáo đại hội bất thường');
  const ordinary = group(
    ['Dự thảo báo cáo của hội. Báo cáo kiểm điểm của ban'],
    '* Hồ sơ báo cáo tổ chức đại hội nhiệm kỳ',
  );
  expect(countsOf([extraordinary, ordinary])).toEqual([]);
  expect(
    countsOf([extraordinary, group(['Văn bản báo cáo'], '* Hồ sơ báo cáo tổ chức đại hội nhiệm kỳ')]),
  ).toEqual([1, 1]);
});
