import { CONTENT, needThere, ownSurroundings } from '../command-line/folder-options.ts';
import { flag, text } from '../command-line/option.ts';
import { defineCall } from '../command-line/read-call.ts';

/** What is asked of the lists of owners. */
export interface OwnersOrder {
  contentDir: string;
  siteDate: string;
  /** Whether nothing is written. */
  check: boolean;
  /** A file with the host's answer on the branch's rules, if any. */
  settings: string | undefined;
}

/** `npm run owners`. */
export const OWNERS = defineCall({
  command: 'npm run owners',
  about: [
    'Làm .github/CODEOWNERS và .gitlab/CODEOWNERS từ các vai trò trong vai-tro.yaml; cho biết luật nhánh ở nơi đặt',
    'kho mã có buộc phải duyệt hay không, khi có câu trả lời của nơi ấy. Không giữ và không đọc khóa nào.',
  ].join('\n'),
  options: {
    content: CONTENT,
    check: flag('không ghi; hai tệp khác với vai trò thì báo lỗi'),
    settings: text('TỆP', 'câu trả lời (JSON) của GitHub hoặc GitLab về luật của nhánh main'),
  },
  read({ content, check, settings }): OwnersOrder {
    if (settings !== undefined) needThere(settings);
    const { contentDir, siteDate } = ownSurroundings(content);
    return { contentDir, siteDate, check, settings };
  },
  content: ({ contentDir }) => contentDir,
});
