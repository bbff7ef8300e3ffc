import type { TextFault } from './source-text.ts';

/** An entry's two halves with their offsets in the file. */
export interface FrontMatter {
  yaml: string;
  yamlOffset: number;
  body: string;
  bodyOffset: number;
}

const fault = (offset: number, message: string, advice: string): TextFault => ({
  rule: 'front-matter',
  severity: 'error',
  offset,
  message,
  advice,
});

/**
 * Splits an entry at its `---` lines. Stricter than the build, which ends the front matter at any line that begins
 * with `---` or `+++`: such a line would move fields into the body without a word.
 */
export function splitFrontMatter(text: string): FrontMatter | TextFault {
  const opening = /^---[ \t]*\r?\n/.exec(text);
  if (!opening) return missing(text);
  const yamlOffset = opening[0].length;
  const fence = /^(?:---|\+\+\+)(.*)$/gm;
  fence.lastIndex = yamlOffset;
  const closing = fence.exec(text);
  if (!closing)
    return fault(
      0,
      'Phần đầu tệp không có dòng "---" đóng lại',
      'thêm một dòng chỉ có "---" sau trường cuối cùng, trước nội dung bài',
    );
  if (!closing[0].startsWith('---') || closing[1]?.trim() !== '')
    return fault(
      closing.index,
      'Dòng đóng phần đầu tệp phải chỉ có "---"',
      'đưa phần chữ còn lại xuống dòng dưới; trong một trường thì thụt dòng ấy vào',
    );
  const bodyOffset = closing.index + closing[0].length;
  return {
    yaml: text.slice(yamlOffset, closing.index),
    yamlOffset,
    body: text.slice(bodyOffset),
    bodyOffset,
  };
}

function missing(text: string): TextFault {
  const late = /^\s+---[ \t]*\r?\n/.exec(text);
  if (late)
    return fault(
      0,
      'Trước dòng "---" đầu tiên không được có dòng trống hay khoảng trắng',
      'xóa phần trống ở đầu tệp',
    );
  if (/^---/.test(text))
    return fault(0, 'Dòng đầu tiên phải chỉ có "---"', 'đưa phần chữ sau "---" xuống dòng dưới');
  return fault(
    0,
    'Thiếu phần đầu tệp giữa hai dòng "---"',
    'dòng đầu tiên của tệp là "---", rồi các trường, rồi một dòng "---" nữa',
  );
}
