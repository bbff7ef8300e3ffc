/** An entry's two halves with their offsets in the file; the body begins behind the closing `---`, with its line end. */
export interface EntryParts {
  yaml: string;
  yamlOffset: number;
  body: string;
  bodyOffset: number;
}

/** Why a text is no entry, and what to do, in Vietnamese. */
export interface SplitFault {
  offset: number;
  message: string;
  advice: string;
}

/**
 * Splits an entry (without byte order mark) at its `---` lines. Stricter than the build, which ends the front matter at
 * any line that begins with `---` or `+++`: such a line would move fields into the body without a word.
 */
export function splitEntry(text: string): EntryParts | SplitFault {
  const opening = /^---[ \t]*\r?\n/.exec(text);
  if (!opening) return missing(text);
  const yamlOffset = opening[0].length;
  const fence = /^(?:---|\+\+\+)(.*)$/gm;
  fence.lastIndex = yamlOffset;
  const closing = fence.exec(text);
  if (!closing)
    return {
      offset: 0,
      message: 'Phần đầu tệp không có dòng "---" đóng lại',
      advice: 'thêm một dòng chỉ có "---" sau trường cuối cùng, trước nội dung bài',
    };
  if (!closing[0].startsWith('---') || closing[1]?.trim() !== '')
    return {
      offset: closing.index,
      message: 'Dòng đóng phần đầu tệp phải chỉ có "---"',
      advice: 'đưa phần chữ còn lại xuống dòng dưới; trong một trường thì thụt dòng đó vào',
    };
  const bodyOffset = closing.index + closing[0].length;
  return {
    yaml: text.slice(yamlOffset, closing.index),
    yamlOffset,
    body: text.slice(bodyOffset),
    bodyOffset,
  };
}

function missing(text: string): SplitFault {
  if (/^\s+---[ \t]*\r?\n/.test(text))
    return {
      offset: 0,
      message: 'Trước dòng "---" đầu tiên không được có dòng trống hay khoảng trắng',
      advice: 'xóa phần trống ở đầu tệp',
    };
  if (/^---/.test(text))
    return {
      offset: 0,
      message: 'Dòng đầu tiên phải chỉ có "---"',
      advice: 'đưa phần chữ sau "---" xuống dòng dưới',
    };
  return {
    offset: 0,
    message: 'Thiếu phần đầu tệp giữa hai dòng "---"',
    advice: 'dòng đầu tiên của tệp là "---", rồi các trường, rồi một dòng "---" nữa',
  };
}
