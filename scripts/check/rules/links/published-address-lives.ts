import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { identitiesOf, isDerived } from '../../../addresses/identity.ts';
import { knownAddresses } from '../../../addresses/known-addresses.ts';
import { LEDGER_FILE, parseLedger, type Published } from '../../../../src/site/ledger.ts';
import type { Content, ContentFile, Finding, Rule } from '../../../content/content.ts';
import { lineIndex } from '../../../content/line-index.ts';
import { displayName } from '../../../content/open-file.ts';

/**
 * Whoever kept the address of a page must find it, or where it went (requirement D10). The ledger says what was
 * published; pages that only a build makes are looked at by `npm run addresses -- --check`.
 */
export const publishedAddressLives: Rule = {
  id: 'published-address-lives',
  severity: 'error',
  description: 'Địa chỉ đã đăng phải còn trang hoặc được chuyển hướng',
  *check(content) {
    const file = openLedger(content);
    if (!file) return;
    const { published, broken } = parseLedger(file.text);
    for (const { line, text } of broken)
      yield {
        in: file,
        offset: offsetOf(file.text, line),
        value: text,
        message: 'không đọc được dòng này của sổ địa chỉ',
        advice:
          'lấy lại bản trước của tệp rồi chạy "npm run addresses"; không sửa tay. Địa chỉ chỉ gồm chữ thường không dấu, chữ số, gạch ngang, có "/" ở cuối',
      };
    const { pages } = knownAddresses(content);
    const moved = new Set((content.lists.redirects?.value ?? []).map(({ from }) => from));
    for (const line of published)
      if (!isDerived(line.identity) && !pages.has(line.path) && !moved.has(line.path))
        yield { in: file, offset: file.text.indexOf(`\n${line.path} `) + 1, ...explain(line, content) };
  },
};

function explain(
  { path, identity }: Published,
  content: Content,
): Pick<Finding, 'value' | 'message' | 'advice'> {
  const now = [...identitiesOf(content)]
    .filter(([, other]) => other === identity)
    .map(([address]) => address);
  const isMoved = now.length === 1 && now[0] !== undefined;
  return {
    value: path,
    message: isMoved
      ? `địa chỉ '${path}' đã đăng nay là '${now[0]}' nhưng chưa chuyển hướng`
      : `địa chỉ '${path}' đã đăng mà không còn trang`,
    advice: isMoved
      ? 'chạy "npm run addresses" để ghi dòng chuyển hướng'
      : 'trả lại tệp và ghi ngày hết hạn (lưu trữ), hoặc thêm vào chuyen-huong.yaml một dòng chuyển hướng (to) hay đã gỡ hẳn (gone: true)',
  };
}

function openLedger({ dir }: Content): ContentFile | undefined {
  const path = join(dir, LEDGER_FILE);
  if (!existsSync(path)) return undefined;
  const text = readFileSync(path, 'utf8');
  return {
    file: displayName(dir, LEDGER_FILE),
    path: LEDGER_FILE,
    text,
    schema: z.string(),
    data: undefined,
    yaml: undefined,
    yamlOffset: text.length + 1,
    tree: () => null,
    lineColumn: lineIndex(text),
  };
}

const offsetOf = (text: string, line: number): number =>
  text
    .split('\n')
    .slice(0, line - 1)
    .join('\n').length + (line > 1 ? 1 : 0);
