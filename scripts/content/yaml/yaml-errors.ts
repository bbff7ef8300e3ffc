import { isNode, isScalar, visit, type Document, type Node, type YAMLError } from 'yaml';
import type { TextFault } from '../source-text.ts';
import { start } from './yaml-places.ts';

const MESSAGES: Record<string, readonly [string, string]> = {
  TAB_AS_INDENT: ['Thụt dòng bằng phím Tab', 'thay Tab bằng dấu cách'],
  BAD_INDENT: ['Thụt dòng không đều', 'các khóa cùng cấp phải bắt đầu ở cùng một cột'],
  MISSING_CHAR: [
    'Thiếu dấu đóng, dấu hai chấm hoặc dấu phẩy',
    'kiểm tra dấu nháy "…", dấu […] và dấu ":" ở dòng này và dòng trên',
  ],
  BAD_DQ_ESCAPE: ['Dấu "\\" trong dấu nháy kép không đúng', "dùng dấu nháy đơn '…' hoặc viết \\\\"],
  BAD_SCALAR_START: ['Giá trị bắt đầu bằng ký tự đặc biệt', 'đặt cả giá trị trong dấu nháy "…"'],
  BLOCK_AS_IMPLICIT_KEY: [
    'Có dấu hai chấm ":" trong giá trị, hoặc thụt dòng sai',
    'đặt cả giá trị trong dấu nháy "…"',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'Dòng này không có dạng "khóa: giá trị"',
    'thêm dấu ":" sau khóa, hoặc thụt dòng vào nếu là phần tiếp của giá trị trên',
  ],
  UNEXPECTED_TOKEN: ['Có ký tự không đúng chỗ', 'kiểm tra dấu nháy, dấu ngoặc và thụt dòng'],
  BAD_ALIAS: ['Dấu "*" ở đầu giá trị trỏ tới một tên không có', 'đặt cả giá trị trong dấu nháy "…"'],
  TAG_RESOLVE_FAILED: [
    'Dấu "!" ở đầu giá trị được hiểu là một kiểu dữ liệu không có',
    'đặt cả giá trị trong dấu nháy "…"',
  ],
  MULTIPLE_DOCS: ['Có hai tài liệu trong một tệp', 'bỏ dòng "---" thừa'],
};

/** What is said of each of the {@link repeatedKeys}. */
export const REPEATED_KEY = ['Khóa này được ghi hai lần', 'giữ lại một dòng, xóa dòng kia'] as const;

/** Every key of a map that stands in it before, in the order of the text. */
export function repeatedKeys(document: Document): Node[] {
  const repeated: Node[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) repeated.push(key);
        seen.add(key.value);
      }
    },
  });
  return repeated.sort((a, b) => start(a) - start(b));
}

/** A YAML error as an editor's sentence and the way out. */
export function explainYamlError(error: YAMLError): readonly [message: string, advice: string] {
  return (
    MESSAGES[error.code] ?? ['Sai cách viết YAML', 'kiểm tra dấu nháy, dấu hai chấm và thụt dòng ở dòng này']
  );
}

/** A fault of the rule `yaml`. */
export const yamlFault = (offset: number, message: string, advice: string): TextFault => ({
  rule: 'yaml',
  severity: 'error',
  offset,
  message,
  advice,
});

/** What this parser takes and the build's does not: a colon below its key, a line that ends the document. */
export function refusedByBuild(
  text: string,
  document: Document,
): { offset: number; message: string; advice: string } | undefined {
  const colon = colonOnNextLine(text, document);
  if (colon !== undefined)
    return {
      offset: colon,
      message: 'Dấu ":" phải đứng ngay sau khóa, cùng một dòng',
      advice: 'nối dòng này với dòng trên',
    };
  const ending = /^\.\.\.(?=\s|$)/m.exec(text);
  if (!ending) return undefined;
  return {
    offset: ending.index,
    message: 'Dòng "..." kết thúc phần đầu tệp giữa chừng',
    advice: 'xóa dòng này, hoặc thụt vào nếu là chữ của một trường',
  };
}

function colonOnNextLine(text: string, document: Document): number | undefined {
  let offset: number | undefined;
  if (/(?<![^\n])[^\S\n]*:(?=\s|$)/.test(text))
    visit(document, {
      Pair(_, { key, value }) {
        const end = isScalar(key) && key.range ? key.range[1] : undefined;
        if (end === undefined) return;
        const gap = /^\s*:/.exec(text.slice(end, isNode(value) && value.range ? value.range[0] : undefined));
        if (gap?.[0].includes('\n')) offset ??= text.indexOf(':', end);
      },
    });
  return offset;
}

/** Where an editor should look; a quote that never closes is told where it opens, not at the end of the file. */
export function placeOfError(error: YAMLError, document: Document | undefined): number {
  let offset = error.pos[0];
  if (error.code === 'MISSING_CHAR' && /quote/.test(error.message) && document)
    visit(document, {
      Scalar(_, node) {
        if (
          node.type?.startsWith('QUOTE') &&
          node.range &&
          node.range[0] < error.pos[0] &&
          error.pos[0] <= node.range[1]
        )
          offset = node.range[0];
      },
    });
  return offset;
}

/** Why a text could be neither parsed nor made data: too deep, too many aliases, or an alias of nothing. */
export function explainFailure(error: unknown, document: Document | undefined, base: number): TextFault {
  const advice = 'viết giá trị ra đầy đủ, đơn giản từng dòng';
  if (!(error instanceof ReferenceError) || !document)
    return yamlFault(base, 'Không đọc được: các phần lồng vào nhau quá sâu hoặc tệp hỏng', advice);
  if (!error.message.startsWith('Unresolved'))
    return yamlFault(base, 'Dùng quá nhiều dấu "&" và "*" để lặp lại giá trị', advice);
  let offset = 0;
  visit(document, { Alias: (_, alias) => ((offset = start(alias)), visit.BREAK) });
  return yamlFault(
    base + offset,
    'Dấu "*" ở đầu giá trị trỏ tới một tên không có',
    'đặt cả giá trị trong dấu nháy "…"',
  );
}
