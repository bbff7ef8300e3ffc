import { CONTENT, needThere, surroundings } from '../command-line/folder-options.ts';
import { text } from '../command-line/option.ts';
import { defineCall } from '../command-line/read-call.ts';

/** Which posted sheets are held against which content folder. */
export interface VerifyPostingOrder {
  contentDir: string;
  siteDate: string;
  /** What stands on the sheets: the lines of a list, or one line of a code and a mark; undefined to print the marks of the day. */
  posted: { file: string } | { line: string } | undefined;
}

/** `npm run verify-posting`. */
export const VERIFY_POSTING = defineCall({
  command: 'npm run verify-posting',
  takes: '[<mã thủ tục> <mã nội dung>]',
  about: [
    'So bảng niêm yết đang treo với nội dung hiện nay: bảng nào đã cũ, bảng nào phải gỡ. Mã nội dung in ở đầu mỗi bảng.',
    'Không ghi gì thì in danh sách mã nội dung hôm nay; giữ danh sách ấy khi treo bảng, lần sau so bằng --from.',
  ].join('\n'),
  options: {
    content: CONTENT,
    from: text('TỆP', 'danh sách các bảng đang treo, mỗi dòng một mã thủ tục và một mã nội dung'),
  },
  read({ content, from }, rest): VerifyPostingOrder {
    const { contentDir, siteDate } = surroundings(content);
    if (from !== undefined && rest.length > 0)
      throw new Error('Ghi --from TỆP, hoặc ghi mã thủ tục và mã nội dung; không ghi cả hai.');
    if (from !== undefined) needThere(from);
    if (rest.length === 1) throw new Error('Thiếu mã nội dung: ghi mã thủ tục rồi mã nội dung in trên bảng.');
    if (from !== undefined) return { contentDir, siteDate, posted: { file: from } };
    return { contentDir, siteDate, posted: rest.length > 0 ? { line: rest.join(' ') } : undefined };
  },
  content: ({ contentDir }) => contentDir,
});
