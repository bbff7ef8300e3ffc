import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFolder, withContent } from './content-folder.ts';

/** Changes one file of a content folder. */
function edit(dir: string, file: string, from: string, to: string): void {
  const path = join(dir, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(path, text.replace(from, to));
}

const PROCEDURE = 'thu-tuc/thu-tuc-mau.mdx';

describe('all problems at once', () => {
  it('tells five mistakes in five files, in the order of files and lines', () => {
    const { problems } = withContent((dir) => {
      edit(dir, PROCEDURE, 'sector: linh-vuc-thu', 'sector: linh-vuc-la');
      edit(dir, 'duong-day-nong/duong-day-thu.mdx', '["0999999999"]', '[0999999999]');
      edit(dir, 'tin-tuc/2026/tin-thu.mdx', '2026-11-01', '2026-02-30');
      edit(dir, 'trang/gioi-thieu.mdx', 'Nội dung thử.', 'Mức {100.000} đồng.');
      edit(dir, 'site.yaml', 'basePath: /cai-cach-hanh-chinh/', 'basePath: cai-cach');
      return checkFolder(dir);
    });
    expect(problems.map(({ file, line, field }) => `${file}:${line} ${field ?? ''}`)).toEqual([
      'duong-day-nong/duong-day-thu.mdx:6 Điện thoại › 1',
      'site.yaml:5 Đường dẫn gốc',
      'thu-tuc/thu-tuc-mau.mdx:11 Lĩnh vực',
      'tin-tuc/2026/tin-thu.mdx:4 Ngày đăng',
      'trang/gioi-thieu.mdx:6 Nội dung',
    ]);
  });

  it('tells what a procedure lacks although other fields are wrong too', () => {
    const { problems } = withContent((dir) => {
      edit(dir, PROCEDURE, 'code: "9.999999"', 'code: 9.999999');
      edit(dir, PROCEDURE, 'outputs: [Giấy thử]\n', '');
      edit(dir, PROCEDURE, 'fileSets: 1', 'fileSet: 1');
      return checkFolder(dir);
    });
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('Thiếu "Kết quả"'),
      expect.stringContaining('Thiếu "Số bộ hồ sơ"'),
      expect.stringContaining('dấu nháy'),
      "khóa 'fileSet' không có; có phải 'fileSets'?",
    ]);
  });

  it('does not call a field missing that is only wrong', () => {
    const { problems } = withContent((dir) => {
      edit(dir, PROCEDURE, 'outputs: [Giấy thử]', 'outputs: Giấy thử');
      return checkFolder(dir);
    });
    expect(problems).toEqual([
      expect.objectContaining({
        field: 'Kết quả thực hiện',
        message: 'Phải là danh sách (mỗi dòng bắt đầu bằng "- "), đang là chữ',
      }),
    ]);
  });

  it('still knows the id of an entry that cannot be read, so that references to it do not fail too', () => {
    const { problems } = withContent((dir) => {
      edit(dir, 'co-quan/co-quan-thu.mdx', 'name:', '\tname:');
      return checkFolder(dir);
    });
    expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual(['co-quan/co-quan-thu.mdx yaml']);
  });

  it('says when a required list or the whole folder is not there', () => {
    expect(checkFolder('/khong-co-thu-muc-nay').problems).toEqual([
      expect.objectContaining({ rule: 'content-folder' }),
    ]);
  });

  it('silences a warning that the entry acknowledges, and tells of an acknowledgement of nothing', () => {
    const acknowledge = (rule: string) =>
      withContent((dir) => {
        edit(dir, 'tin-tuc/2026/tin-thu.mdx', 'title: Tin thử', 'title: Tin  thử');
        edit(
          dir,
          'tin-tuc/2026/tin-thu.mdx',
          'sources:',
          `acknowledged:\n  - rule: ${rule}\n    reason: Theo nguyên văn\n    by: Bộ phận thử\n    on: 2026-11-20\nsources:`,
        );
        return checkFolder(dir);
      });
    expect(acknowledge('double-spaces')).toMatchObject({ problems: [], acknowledged: 1 });
    expect(acknowledge('double-space').problems.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'double-spaces: có hai dấu cách liền nhau',
      "acknowledged-rules: không có quy tắc 'double-space'; có phải 'double-spaces'?",
    ]);
  });
});
