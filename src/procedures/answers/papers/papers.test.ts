import { describe, expect, it } from 'vitest';
import type { EvidenceCase, Paper } from '../../schema/evidence-schema.ts';
import { answerEvidence } from './papers.ts';

const paper = (name: string, originals = 1, fields: Partial<Paper> = {}): Paper => ({
  name,
  originals,
  copies: 0,
  electronicForm: false,
  forms: [],
  ...fields,
});
const papers = (...evidence: EvidenceCase[]) => answerEvidence({ evidence });
const of = (...names: string[]) => papers({ papers: names.map((name) => paper(name)) });

describe('the papers of the plain case', () => {
  it('are counted and named, the form first; repeated ones and remarks are not counted', () => {
    const said = papers({
      papers: [
        paper('- Giấy chứng sinh'),
        paper('Lưu ý: đọc kỹ', 0),
        paper('- Tờ khai mẫu theo mẫu số 1'),
        paper('+ Giấy chứng sinh;'),
      ],
    });
    expect(said).toEqual({ figure: 'Mang theo 2 thứ', remark: 'Tờ khai mẫu; giấy chứng sinh' });
  });

  it('count what an editor marked for the case, though its words say when it is needed', () => {
    const only = 'Giấy chứng nhận quyền sử dụng đất, trong trường hợp tài sản phải đăng ký';
    const said = (fields: Partial<Paper>) =>
      papers({ papers: [paper('Dự thảo di chúc'), paper(only, 1, fields)] }).figure;
    expect([said({}), said({ cases: ['dat'] })]).toEqual(['Mang theo 1 thứ', 'Mang theo 2 thứ']);
  });

  it('count a form on paper and the same on the web as one', () => {
    const said = of(
      'Mẫu hộ tịch điện tử tương tác (nếu người có yêu cầu lựa chọn nộp hồ sơ theo hình thức trực tuyến)',
      'Tờ khai theo mẫu (nếu người có yêu cầu lựa chọn nộp hồ sơ theo hình thức trực tiếp)',
    );
    expect(said.figure).toBe('Mang theo 1 thứ');
  });

  it('count the authorisation by which the members choose who speaks for them', () =>
    expect(
      of('Giấy đề nghị', 'Bản sao văn bản ủy quyền của thành viên tổ mẫu cho một cá nhân làm người đại diện')
        .figure,
    ).toBe('Mang theo 2 thứ'));

  it('leave to "thêm" what only some need', () => {
    const said = of(
      'Đơn đề nghị',
      'Văn bản ủy quyền theo quy định, trong trường hợp ủy quyền',
      'Trường hợp trẻ em bị bỏ rơi thì phải có biên bản về việc bị bỏ rơi',
      'Giấy báo tử. Trường hợp đã có dữ liệu điện tử thì không phải nộp bản giấy',
    );
    expect(said).toEqual({
      figure: 'Mang theo 2 thứ',
      remark:
        'Đơn đề nghị; giấy báo tử. Thêm, tùy trường hợp: nếu ủy quyền: văn bản ủy quyền; nếu trẻ em bị bỏ rơi: biên bản về việc bị bỏ rơi',
    });
  });

  it('end with one ellipsis where the last name is cut and others follow', () => {
    const long = `Biên bản ${'về việc chung '.repeat(8)}(nếu có)`;
    const said = of('Đơn đề nghị', 'Giấy mẫu (nếu có)', long, 'Sơ đồ mẫu (nếu có)');
    expect(said.remark).toMatch(/[^…]…$/u);
  });

  it('take one line apart that holds several, and leave alternatives together', () => {
    expect(
      of('Hồ sơ gồm: a) Đơn đề nghị cấp giấy; b) Bản sao giấy đăng ký; c) Danh sách người học').figure,
    ).toBe('Mang theo 3 thứ');
    expect(of('Một trong các giấy tờ sau: giấy chứng nhận mẫu; quyết định mẫu').figure).toBe(
      'Mang theo 1 thứ',
    );
  });

  it.each([
    ['giấy tờ tùy thân: thẻ căn cước, giấy khai sinh (đối với người dưới 14 tuổi)', 1],
    ['Sơ đồ vị trí: thể hiện vùng nước và công trình liền kề (nếu có)', 1],
    ['Bản chụp một trong các giấy tờ: hộ chiếu, giấy khai sinh (đối với trẻ em)', 1],
    ['Ảnh màu hoặc tệp ảnh trong trường hợp nộp trực tuyến', 1],
    ['Công văn yêu cầu, trong đó nêu rõ: + Tên cơ sở; + Số tờ khai; + Số tiền', 1],
    ['Giấy tờ của xe (phiếu kiểm tra; hóa đơn điện tử; chứng từ nộp thuế)', 1],
    ['Đơn đề nghị thanh toán; hóa đơn thu tiền; giấy ra viện', 3],
    ['Hộ chiếu của thuyền viên; giấy phép mẫu. + Bản sao giấy đăng ký', 3],
  ])('read a condition as that of its part, and a list as its papers: %j', (text, count) =>
    expect(of('Bản khai', text).figure).toBe(`Mang theo ${count + 1} thứ`),
  );

  it('count alternatives below a numbered line as the paper that it announces', () => {
    const said = of(
      '(1) Văn bản đề nghị theo mẫu',
      '(2) Giấy tờ chứng minh là nhà quản lý, là một trong các giấy tờ sau:',
      '+ Điều lệ của đơn vị mẫu',
      '+ Văn bản bổ nhiệm',
      '(3) Giấy tờ chứng minh hình thức làm việc là một trong những giấy tờ sau:',
      '(3.1) Đối với hình thức chào bán: văn bản cử đi',
      '(3.2) Đối với hình thức gói thầu: hợp đồng',
      '(4) Hộ chiếu',
    );
    expect(said).toEqual({
      figure: 'Mang theo 4 thứ',
      remark:
        'Văn bản đề nghị; giấy tờ chứng minh là nhà quản lý; giấy tờ chứng minh hình thức làm việc; hộ chiếu',
    });
  });

  it('count lines of no copies where the record counts none at all', () => {
    expect(papers({ papers: [paper('Tờ khai mẫu', 0), paper('Hóa đơn mẫu', 0)] }).figure).toBe(
      'Mang theo 2 thứ',
    );
  });
});

describe('groups of papers', () => {
  it('are parts of one file, without remarks, authorisations and files by the web', () => {
    const said = papers(
      { name: '* Giấy tờ phải nộp:', papers: [paper('Giấy báo tử')] },
      {
        name: '* Giấy tờ phải xuất trình:',
        papers: [paper('Hộ chiếu/Thẻ căn cước (sau đây gọi tắt là giấy tờ tùy thân)')],
      },
      { name: 'Trường hợp ủy quyền thực hiện thủ tục:', papers: [paper('Hợp đồng dịch vụ')] },
      { papers: [paper('Tờ khai mẫu')] },
    );
    expect(said.remark).toBe('Tờ khai mẫu; giấy báo tử; giấy tờ tùy thân');
  });

  it('or cases, of which the first by number counts, else the least special', () => {
    const group = (name: string, ...names: string[]) => ({ name, papers: names.map((one) => paper(one)) });
    expect(
      papers(group('2. Đối với đơn vị', 'Danh sách'), group('1. Đối với người dân', 'Đơn mẫu')).remark,
    ).toBe('Đơn mẫu. Tính cho: người dân. Có trường hợp cần giấy khác');
    const named = [
      group('* Gia hạn theo danh sách của cơ quan, hồ sơ gồm:', 'Danh sách', 'Đơn'),
      group('* Hồ sơ gia hạn gồm:', 'Tờ khai'),
    ];
    expect(papers(...named).figure).toBe('Mang theo 1 thứ');
    const goesOn = { papers: [paper('c) Tờ khai hàng hóa'), paper('d) Giấy chứng nhận')] };
    expect(
      papers(group('a) Đối với cơ quan', 'Văn bản'), group('b) Đối với cá nhân', 'Đơn'), goesOn).figure,
    ).toBe('Mang theo 3 thứ');
  });
});

it('abstains where the record has no paper, or none that can be told', () => {
  expect(papers().figure).toBe('Cơ sở dữ liệu quốc gia chưa có thông tin này');
  expect(of('Nội dung khai báo gồm họ tên, nơi đến.').figure).toBe('Hồ sơ không ghi giấy nào phải nộp');
});
