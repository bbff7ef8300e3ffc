import { parseFrontmatter } from 'astro/markdown';
import { entryOfPath } from '../addresses/entry-address.ts';
import { displayName } from '../content/open-file.ts';
import { changedFiles, commitOf, isShallow } from './changed-entries.ts';
import type { CorrectionsOrder } from './options.ts';
import { uncorrected } from './published-facts.ts';

/**
 * Names every published fact that changed without a decision and without a correction; 1 where there is one. Where the
 * history does not reach back to the first commit it says so and can tell nothing.
 */
export function runCorrections({ from, to, contentDir, siteDate }: CorrectionsOrder): number {
  const [before, after] = [commitOf(contentDir, from), commitOf(contentDir, to)];
  if (before === undefined || after === undefined) {
    const missing = before === undefined ? from : to;
    console.log(
      isShallow(contentDir)
        ? `Bản sao này chỉ có một phần lịch sử (shallow), không có lần ghi ${missing}: không so được. Lấy đủ lịch sử (fetch-depth: 0, GIT_DEPTH: 0) rồi chạy lại.`
        : `Không có lần ghi ${missing}: không so được. Ghi --from là mã của lần ghi trước.`,
    );
    return 0;
  }
  let count = 0;
  for (const file of changedFiles(contentDir, before, after)) {
    const entry = entryOfPath(file.path);
    const [was, now] = [fieldsOf(file.before), fieldsOf(file.after)];
    if (!entry || !was || !now) continue;
    for (const name of uncorrected(entry.collection, was, now, siteDate)) {
      count += 1;
      console.log(
        `${displayName(contentDir, file.path)}  ${name}: đã đăng, nay khác, không có quyết định mới → trước đây đăng sai thì thêm một dòng vào corrections (on, what, was, now); luật hay cơ quan đổi thì ghi decision, validFrom hoặc verification.checkedAgainst`,
      );
    }
  }
  console.log(
    count === 0
      ? 'Không có điều đã đăng nào đổi mà thiếu đính chính.'
      : `${count} điều đã đăng đổi mà thiếu đính chính.`,
  );
  return count === 0 ? 0 : 1;
}

/** An entry's front matter; undefined where it can't be read, which `check` tells. */
function fieldsOf(text: string): Record<string, unknown> | undefined {
  try {
    return parseFrontmatter(text).frontmatter;
  } catch {
    return undefined;
  }
}
