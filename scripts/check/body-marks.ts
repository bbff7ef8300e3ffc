import { checkTag, type OpenedTag } from './component-tags.ts';
import { maskCode } from './mask-code.ts';
import { didYouMean } from './nearest.ts';

/** Something in a body that is program, not text. Offsets count in the body. */
export interface BodyFault {
  offset: number;
  value: string;
  message: string;
  advice: string;
}

const HTML_INSTEAD: Record<string, string> = {
  br: 'chừa một dòng trống để sang đoạn mới',
  b: 'viết **chữ đậm**',
  strong: 'viết **chữ đậm**',
  i: 'viết *chữ nghiêng*',
  em: 'viết *chữ nghiêng*',
  a: 'viết [chữ](https://địa-chỉ)',
  img: 'viết ![mô tả hình](/tep/hinh.jpg)',
  table: 'viết bảng bằng dấu | của Markdown',
  p: 'chừa một dòng trống để sang đoạn mới',
};

/**
 * What a body may not carry, because MDX would run it: imports, exports, `{…}`, raw HTML and elements outside the
 * allow-list. Code is skipped; where it is in doubt whether something is code, it is not taken for code.
 */
export function findBodyFaults(body: string, allowed: readonly string[]): BodyFault[] {
  const text = maskCode(body);
  const faults: BodyFault[] = [];
  const open: OpenedTag[] = [];
  for (const match of text.matchAll(/^[ \t]*(?:import|export)(?![\p{L}\d])[^\n]*|\{|<(?![ \t])/gmu)) {
    const offset = match.index;
    const [found] = match;
    if (isEscaped(text, offset)) continue;
    if (found === '{') faults.push(braces(text, offset));
    else if (found === '<') faults.push(...angle(text, offset, allowed, open));
    else
      faults.push({
        offset,
        value: found,
        message: 'dòng bắt đầu bằng "import" hoặc "export" là mã chương trình',
        advice: 'xóa dòng này; thành phần của trang dùng được ngay, không cần import',
      });
  }
  for (const { name, offset } of open)
    faults.push({
      offset,
      value: `<${name}>`,
      message: `<${name}> không có </${name}> đóng lại`,
      advice: `thêm </${name}> ở một dòng riêng sau nội dung`,
    });
  return faults;
}

/** Whether a backslash makes the mark plain text; one inside a web address does not. */
function isEscaped(text: string, offset: number): boolean {
  const [word = ''] = /\S*$/.exec(text.slice(Math.max(0, offset - 200), offset)) ?? [];
  return (/\\*$/.exec(word)?.[0].length ?? 0) % 2 === 1 && !/:|@|www\./i.test(word);
}

function braces(text: string, offset: number): BodyFault {
  const value = /^\{[^}\n]*\}?/.exec(text.slice(offset))?.[0] ?? '{';
  return {
    offset,
    value,
    message: 'dấu { } trong bài bị hiểu là mã chương trình',
    advice: 'bỏ dấu { }, dùng ( ), hoặc viết \\{ nếu cần in dấu này',
  };
}

function angle(text: string, offset: number, allowed: readonly string[], open: OpenedTag[]): BodyFault[] {
  const rest = text.slice(offset, offset + 2000);
  const value = /^<[^>\n]{0,60}>?/.exec(rest)?.[0] ?? '<';
  const fault = (message: string, advice: string): BodyFault[] => [{ offset, value, message, advice }];
  if (rest.startsWith('<!--'))
    return fault('chú thích <!-- --> không dùng được trong bài', 'xóa chú thích này');
  if (/^<(?:https?:|www\.|[^\s<>]+@)/i.test(rest))
    return fault('địa chỉ trong dấu < > không dùng được', 'bỏ dấu < >, hoặc viết [chữ](https://địa-chỉ)');
  const name = /^<\/?([\p{L}_$][\p{L}\d_$.:-]*)/u.exec(rest)?.[1];
  if (name === undefined)
    return fault(
      'dấu "<" đứng sát chữ số hoặc ký hiệu bị hiểu là mã chương trình',
      'viết "dưới 5 ngày", hoặc chừa dấu cách sau "<"',
    );
  if (!allowed.includes(name))
    return fault(`<${name}> không dùng được trong bài${didYouMean(name, allowed)}`, insteadOf(name, allowed));
  const wrong = checkTag(text, name, offset, open);
  return wrong ? fault(...wrong) : [];
}

function insteadOf(name: string, allowed: readonly string[]): string {
  const instead = HTML_INSTEAD[name.toLowerCase()];
  if (instead) return instead;
  const list = allowed.length > 0 ? `chỉ dùng được: ${allowed.join(', ')}` : 'viết bằng Markdown';
  return `${list}; nếu là chữ thường thì bỏ dấu < >`;
}
