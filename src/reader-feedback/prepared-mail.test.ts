import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEEDBACK_PAGE_EXAMPLE as PAGE } from '../pattern-library/examples/reader-feedback.ts';
import { LONGEST_MAILTO, mailtoUrl, preparedText } from './prepared-mail.ts';

const MAILBOX = 'gop-y@co-quan.example';

/** What the reader's mail program shows. */
const opened = (link: string) => {
  const url = new URL(link);
  return {
    to: decodeURIComponent(url.pathname),
    subject: url.searchParams.get('subject') ?? '',
    body: url.searchParams.get('body') ?? '',
  };
};

describe('a prepared letter', () => {
  it('says which page is meant, in Vietnamese', () => {
    expect(opened(mailtoUrl(MAILBOX, 'mistake', PAGE))).toEqual({
      to: MAILBOX,
      subject: 'Báo lỗi nội dung (0.000000)',
      body: [
        'Trang: Thủ tục mẫu để xem trước lá thư',
        'Mã thủ tục: 0.000000',
        'Địa chỉ: https://trang.example/thu-tuc/thu-tuc-mau/',
        'Nội dung theo ngày: 24/11/2026',
        '',
        'Chỗ sai:',
        '',
        'Nội dung đúng (nếu bạn biết):',
        '',
        '',
        'Đừng ghi số căn cước, số tài khoản, bệnh tật hay hồ sơ riêng vào thư này.',
      ].join('\r\n'),
    });
  });

  it('rates in one tap, with nothing to fill in', () => {
    const { subject, body } = opened(mailtoUrl(MAILBOX, 'helpful', PAGE));
    expect(subject).toBe('Trang có hữu ích: Có (0.000000)');
    expect(body).toContain(PAGE.url);
    expect(body).not.toContain('?');
  });

  it('leaves out the code of a page without one', () => {
    const { code: _, ...page } = PAGE;
    expect(preparedText('mistake', page)).toMatchObject({ subject: 'Báo lỗi nội dung' });
    expect(preparedText('mistake', page).body).not.toContain('Mã');
  });

  it.each(['helpful', 'not-helpful', 'mistake'] as const)(
    'asks for nothing about the sender (%s)',
    (kind) => {
      expect(preparedText(kind, PAGE).body).not.toMatch(
        /họ tên|tên của bạn|ngày sinh|địa chỉ của bạn|số điện thoại:/i,
      );
    },
  );

  it('fits every mail program, however long the title, and keeps the address whole', () => {
    const title = fc.array(
      fc.constantFrom('đăng', 'ký', 'khai', 'sinh', 'thường', 'trú', 'Ủy', '“kết”', 'a&b=c#d?'),
      {
        minLength: 1,
        maxLength: 400,
      },
    );
    fc.assert(
      fc.property(title, fc.constantFrom('helpful', 'not-helpful', 'mistake'), (words, kind) => {
        const link = mailtoUrl(MAILBOX, kind, { ...PAGE, title: words.join(' ') });
        expect(link.length).toBeLessThanOrEqual(LONGEST_MAILTO);
        const { body } = opened(link);
        expect(body).toContain(`Địa chỉ: ${PAGE.url}\r\n`);
        expect(body.startsWith(`Trang: ${words[0] ?? ''}`)).toBe(true);
      }),
    );
  });
});
