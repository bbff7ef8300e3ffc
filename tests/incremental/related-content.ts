import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A guide to a procedure of the commune, one of another office, and one that the site lacks. */
const GUIDE = `- id: chon-thu
  title: Chọn thử
  summary: Câu hỏi giả, chỉ để thử.
  lifeEvents: [viec-thu]
  questions:
    - id: viec-gi
      question: Bạn cần làm gì?
      answers:
        - text: Làm mẫu
          goto: lam-mau
        - text: Làm ở nơi khác
          goto: noi-khac
  outcomes:
    - id: lam-mau
      title: Bạn làm thủ tục mẫu
      search: thủ tục mẫu
      procedures:
        - code: "9.999999"
          why: Để thử.
    - id: noi-khac
      title: Bạn làm ở nơi khác
      search: nơi khác
      procedures:
        - code: "9.000020"
          why: Để thử.
`;

/** What an answer tells of a procedure. */
const FACT = '\nPhải nộp <LePhi thuTuc="9.999999" />, theo <ThuTuc ma="thu-tuc-mau" />.\n';

/** Lets kept pages show others, so that they depend on them. */
export function relateEntries(dir: string): void {
  const related = 'related: [thu-tuc-nhieu-truong-hop]\n';
  change(join(dir, 'thu-tuc/thu-tuc-mau.mdx'), (text) => text.replace(/^levels: /m, `${related}$&`));
  change(join(dir, 'hoi-dap/cau-hoi-thu.mdx'), (text) =>
    text.replace(/\nsources:/, `\nprocedures: [thu-tuc-mau]$&`).concat(FACT),
  );
  writeFileSync(join(dir, 'chon-thu-tuc.yaml'), GUIDE);
}

/** Changes a file's text. */
export function change(file: string, edit: (text: string) => string): void {
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
}
