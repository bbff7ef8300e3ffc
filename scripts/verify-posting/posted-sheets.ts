/** What stands on a posted sheet: the procedure's code and the mark of the content, as the sheet prints it. */
export interface PostedSheet {
  code: string;
  mark: string;
}

const CODE = /(?<![\d.])\d\.\d{6}(?:\.\d{3}\.\d{2}\.\d{2}\.H\d{2})?(?![\d])/;
const MARK = /(?<![0-9a-z.])([0-9a-f]{4})[ -]?([0-9a-f]{4})[ -]?([0-9a-f]{4})(?![0-9a-z])/i;

/**
 * The sheets of a list: a line holds a code and, behind it, a mark, whatever stands between and after them; blank lines and
 * lines that begin with # say nothing.
 * @throws Error in Vietnamese that names the line where one of the two is not found
 * @example readPostedSheets('9.999999;3FA109BC77DE;Tên', 'a.csv') // [{ code: '9.999999', mark: '3fa1 09bc 77de' }]
 */
export function readPostedSheets(text: string, file: string): PostedSheet[] {
  return text.split(/\r?\n/).flatMap((line, at) => {
    if (/^[\s\uFEFF]*(?:#|$)/.test(line)) return [];
    const code = CODE.exec(line);
    const mark = code && MARK.exec(line.slice(code.index + code[0].length));
    if (code && mark) return [{ code: code[0], mark: mark.slice(1).join(' ').toLowerCase() }];
    throw new Error(
      `${file}, dòng ${at + 1}: ${code ? 'không thấy mã nội dung (12 chữ, số)' : 'không thấy mã thủ tục'} trong "${line.trim()}". Ghi như trên bảng, ví dụ: 1.001193 3fa1 09bc 77de`,
    );
  });
}
