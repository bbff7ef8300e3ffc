import { mailtoHref } from '../fields/web-address.ts';
import { formatDate } from '../text/dates.ts';

/** The page that a reader writes about. */
export interface ReportedPage {
  title: string;
  /** Full address. */
  url: string;
  /** The procedure's code, where it is a procedure's page. */
  code?: string | undefined;
  /** The day that the page speaks of, ISO. */
  contentOn: string;
}

/** What the reader says: the page helped, it did not, something in it is wrong, or it leaves a question open. */
export type ReportKind = 'helpful' | 'not-helpful' | 'mistake' | 'question';

const SUBJECTS: Record<ReportKind, string> = {
  helpful: 'Trang có hữu ích: Có',
  'not-helpful': 'Trang có hữu ích: Không',
  mistake: 'Báo lỗi nội dung',
  question: 'Hỏi vướng mắc về thủ tục',
};
const ASKS: Record<ReportKind, readonly string[]> = {
  helpful: [],
  'not-helpful': ['', 'Bạn tìm gì mà chưa thấy?', ''],
  mistake: ['', 'Chỗ sai:', '', 'Nội dung đúng (nếu bạn biết):', ''],
  question: ['', 'Thủ tục hoặc việc muốn hỏi:', '', 'Phường, xã nơi làm:', '', 'Điều chưa rõ:', ''],
};
const WARNING = ['', 'Đừng ghi số căn cước, số tài khoản, bệnh tật hay hồ sơ riêng vào thư này.'];

/** A letter before it is sent. */
export interface PreparedText {
  subject: string;
  body: string;
}

/** The letter that says which page is meant, so that the reader need not; asks for nothing personal. */
export function preparedText(kind: ReportKind, { title, url, code, contentOn }: ReportedPage): PreparedText {
  const lines = [
    `Trang: ${title}`,
    ...(code ? [`Mã thủ tục: ${code}`] : []),
    `Địa chỉ: ${url}`,
    `Nội dung theo ngày: ${formatDate(contentOn)}`,
    ...ASKS[kind],
    ...(kind === 'helpful' ? [] : WARNING),
  ];
  return { subject: code ? `${SUBJECTS[kind]} (${code})` : SUBJECTS[kind], body: lines.join('\r\n') };
}

/** Longer mailto addresses are cut or refused by some mail programs. */
export const LONGEST_MAILTO = 2000;

/** RFC 6068: percent-encoded UTF-8, line breaks as %0D%0A. */
const mailto = (email: string, { subject, body }: PreparedText): string =>
  `${mailtoHref(email)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;

/** The link that opens the letter in the reader's own mail program; a title too long for it is shortened word by word. */
export function mailtoUrl(email: string, kind: ReportKind, page: ReportedPage): string {
  const words = page.title.split(' ');
  for (let count = words.length; ; count -= 1) {
    const title = count === words.length ? page.title : `${words.slice(0, count).join(' ')} …`;
    const link = mailto(email, preparedText(kind, { ...page, title }));
    if (link.length <= LONGEST_MAILTO || count === 0) return link;
  }
}
