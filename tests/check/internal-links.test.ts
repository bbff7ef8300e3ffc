import { describe, expect, it } from 'vitest';
import { NEWS, NEWS_BODY, problemsAfter, saidOfNews } from './edit-content.ts';

const UP = '../../../';

describe('links inside the site', () => {
  it.each([
    [`[Trang chủ](${UP})`],
    [`[Đường dây thử](${UP}duong-day-nong/#duong-day-thu)`],
    [`[Lĩnh vực thử](${UP}linh-vuc/linh-vuc-thu/)`],
    [`[Việc thử](${UP}su-kien/viec-thu/)`],
    [`[Giới thiệu](${UP}gioi-thieu/)`],
    [`[Các bước](${UP}thu-tuc/thu-tuc-mau/#steps)`],
    [`[Chủ đề thử](${UP}van-ban/#van-ban-khac-chu-de-thu)`],
    [`[Tờ khai thử](${UP}tep/to-khai-thu.pdf)`],
    ['[Mục dưới](#mục-dưới)\n\n## Mục dưới\n\nChữ.'],
    [`[Tìm](${UP}tim-kiem/?q=khai+sinh)`],
    ['[Thư](mailto:ten@coquan.gov.vn), [số](tel:18001096), [bộ](https://bo.example.vn/)'],
  ])('that lead somewhere: %s', (body) => {
    expect(problemsAfter([[NEWS, NEWS_BODY, body]])).toEqual([]);
  });

  it.each([
    [`${UP}van-ban/thu-tuc-mau/`, "có phải '../../../thu-tuc/thu-tuc-mau/'?"],
    ['../../thu-tuc/thu-tuc-mau/', "có phải '../../../thu-tuc/thu-tuc-mau/'?"],
    ['../../../../thu-tuc/thu-tuc-mau/', "có phải '../../../thu-tuc/thu-tuc-mau/'?"],
    [`${UP}linh-vuc/ho-tich-thu/`, "không có trang 'linh-vuc/ho-tich-thu/'"],
    [`${UP}co-quan/khong-he-co-trang-nay-dau/`, "không có trang 'co-quan/khong-he-co-trang-nay-dau/'"],
    [`${UP}duong-day-nong/#duong-day-thuu`, "có phải '#duong-day-thu'?"],
    ['#mục-dươi', "không có chỗ '#mục-dươi'"],
    ['', 'liên kết không có địa chỉ'],
    ['ten@coquan.gov.vn', 'thiếu mailto:'],
    ['javascript:alert(1)', 'không mở được trên trang'],
    ['//bo.example.vn/', 'không mở được trên trang'],
    ['file:///C:/tep.doc', 'không mở được trên trang'],
    ['https://bo.example.vn:99999/', 'không trình duyệt nào mở được'],
    ['/cai-cach-hanh-chinh/thu-tuc/thu-tuc-mau/#steps', "có phải '../../../thu-tuc/thu-tuc-mau/#steps'?"],
  ])('that lead nowhere: %s', (target, message) => {
    expect(saidOfNews('internal-links', `Xem [trang kia](${target}).`)).toEqual([
      expect.stringContaining(message),
    ]);
  });

  it('warn of one from the root of a site that lies there: under another path it would be dead', () => {
    const problems = problemsAfter([
      ['site.yaml', 'basePath: /cai-cach-hanh-chinh/', 'basePath: /'],
      [NEWS, NEWS_BODY, 'Xem [trang kia](/thu-tuc/thu-tuc-mau/).'],
    ]);
    expect(problems).toEqual([
      expect.objectContaining({
        severity: 'warning',
        message: expect.stringContaining(
          "sẽ hỏng khi trang đặt dưới một đường dẫn khác; có phải '../../../thu-tuc/",
        ),
      }),
    ]);
  });

  it('refuse pictures of other hosts, which the page would not show', () => {
    expect(saidOfNews('internal-links', '![Hình](https://bo.example.vn/h.jpg)')).toEqual([
      'hình lấy từ trang khác sẽ không hiện',
    ]);
  });

  it('say from when a page that is yet to come may be linked to', () => {
    const later = `---\ntitle: Tin sau\nsummary: Tin giả.\npublishedOn: 2026-12-01\nsources:\n  - title: Nguồn thử\n---\n\nChữ.\n`;
    const link: [string, string, string] = [NEWS, NEWS_BODY, 'Xem [Tin sau](../tin-sau/).'];
    expect(
      problemsAfter([link], { 'tin-tuc/2026/tin-sau.mdx': later }).map(({ message }) => message),
    ).toEqual(["trang 'tin-tuc/2026/tin-sau/' đến ngày 2026-12-01 mới đăng"]);
  });

  it('warn of an address that moved, with the new one', () => {
    const moved =
      '- from: thu-tuc/ten-cu/\n  to: thu-tuc/thu-tuc-mau/\n  since: 2026-11-01\n  why: Đổi tên.\n';
    const link: [string, string, string] = [NEWS, NEWS_BODY, `Xem [Thủ tục mẫu](${UP}thu-tuc/ten-cu/).`];
    expect(problemsAfter([link], { 'chuyen-huong.yaml': moved })).toEqual([
      expect.objectContaining({
        severity: 'warning',
        message: "địa chỉ 'thu-tuc/ten-cu/' đã chuyển; có phải '../../../thu-tuc/thu-tuc-mau/'?",
      }),
    ]);
  });

  it('are looked at in the alerts of the site too', () => {
    const alert =
      'portal:\n  name: Cổng thử\n  url: https://cong.example.vn\nalerts:\n  - text: Chữ.\n    href: tin-tuc/2026/tin-thuu/\n    from: 2026-11-01\n    until: 2026-11-30';
    const problems = problemsAfter([
      ['site.yaml', 'portal:\n  name: Cổng thử\n  url: https://cong.example.vn', alert],
    ]);
    expect(problems.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      "site.yaml: không có trang 'tin-tuc/2026/tin-thuu/'; có phải 'tin-tuc/2026/tin-thu/'?",
    ]);
  });
});
