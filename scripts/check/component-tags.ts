/** A component that waits for its closing tag; `alone` when nothing else stands on its line. */
export interface OpenedTag {
  name: string;
  offset: number;
  alone: boolean;
}

/** One whole tag of a component: a name, attributes in quotes, nothing computed. */
const TAG = /^<(\/?)([A-Z][A-Za-z]*)((?:\s+[A-Za-z][\w-]*(?:=(?:"[^"{<]*"|'[^'{<]*'))?)*)\s*(\/?)>/;
/**
 * Takes one tag of an allowed component and keeps account of what is open; says what is wrong with it and what to do.
 */
export function checkTag(
  text: string,
  name: string,
  offset: number,
  open: OpenedTag[],
): readonly [message: string, advice: string] | undefined {
  const tag = TAG.exec(text.slice(offset));
  if (!tag)
    return [
      `<${name}> viết chưa đúng`,
      `thuộc tính viết trong dấu nháy, ví dụ <${name} title="…">; kết thúc bằng ">" hoặc "/>"`,
    ];
  if (tag[4] === '/') return undefined;
  const alone = standsAlone(text, offset, tag[0].length);
  if (tag[1] !== '/') {
    open.push({ name, offset, alone });
    return undefined;
  }
  const opened = open.at(-1);
  if (opened?.name !== name)
    return [
      `</${name}> không có <${name}> mở trước`,
      `xóa </${name}>, hoặc đóng các thành phần theo thứ tự ngược lúc mở`,
    ];
  open.pop();
  const paragraphs = /\n[ \t\r]*\n/.test(text.slice(opened.offset, offset));
  if ((paragraphs || opened.alone || alone) && !(opened.alone && alone))
    return [
      `<${name}> và </${name}> phải đứng riêng mỗi dòng`,
      `đưa <${name}> và </${name}> ra dòng riêng, không có chữ bên cạnh`,
    ];
  return undefined;
}

function standsAlone(text: string, offset: number, length: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const after = /^[^\n]*/.exec(text.slice(offset + length))?.[0] ?? '';
  return before.trim() === '' && after.trim() === '';
}
