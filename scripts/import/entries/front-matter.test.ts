import { describe, expect, it } from 'vitest';
import { type FrontMatter, readFrontMatter, withFields } from './front-matter.ts';

const ORDER = ['code', 'name', 'steps', 'outputs', 'summary', 'source'];

function read(file: string): FrontMatter {
  const front = readFrontMatter(file);
  if ('error' in front) throw new Error(front.error);
  return front;
}

const FILE = `---
# Đã hỏi lại ngày 3
code: '9.000010'   # mã
name:   Tên cũ

# bước do anh Năm xem
steps:
  # bước một
  - text: |-
      a
      # chữ, không phải ghi chú

      b
mine: {a: 1,  b: 2}
summary: "Lời của
  biên tập"
# hết
---

Thân bài --- giữ nguyên.
`;

describe('editing the front matter of an entry', () => {
  it('changes nothing when nothing changes, with Windows line ends and a byte-order mark too', () => {
    for (const file of [FILE, FILE.replaceAll('\n', '\r\n'), `\ufeff${FILE}`])
      expect(withFields(read(file), {}, ORDER)).toBe(file);
  });

  it('replaces one field and leaves every other byte alone', () => {
    expect(withFields(read(FILE), { name: 'Tên mới: hai' }, ORDER)).toBe(
      FILE.replace('name:   Tên cũ\n', 'name: "Tên mới: hai"\n'),
    );
  });

  it('keeps the comments of a replaced field above it', () => {
    const text = withFields(read(FILE), { steps: [{ text: 'c' }] }, ORDER);
    expect(text).toContain('# bước do anh Năm xem\n# bước một\nsteps:\n  - text: c\nmine: {a: 1,  b: 2}\n');
  });

  it('takes a field out, and puts a new one where it belongs', () => {
    const text = withFields(read(FILE), { steps: undefined, outputs: ['Giấy'] }, ORDER);
    expect(text).not.toContain('steps:');
    expect(text).toContain('outputs:\n  - Giấy\nsummary: "Lời của\n  biên tập"\n# hết\n---\n\nThân bài');
    expect(read(text).value).toMatchObject({
      outputs: ['Giấy'],
      mine: { a: 1, b: 2 },
      summary: 'Lời của biên tập',
    });
  });

  it('writes new text with the line ends of the file', () => {
    const text = withFields(read(FILE.replaceAll('\n', '\r\n')), { steps: [{ text: 'một\nhai' }] }, ORDER);
    expect(text).not.toMatch(/[^\r]\n/);
    expect(read(text).value['steps']).toEqual([{ text: 'một\nhai' }]);
  });

  it.each([
    ['không có gì', 'thiếu phần đầu tệp'],
    ['---\ncode: "1\n---\n', 'YAML'],
    ['---\ncode: 1\ncode: 2\n---\n', 'YAML'],
    ['---\n{code: 1}\n---\n', 'mỗi trường một dòng'],
  ])('refuses %j', (file, reason) => {
    expect(readFrontMatter(file)).toEqual({ error: expect.stringContaining(reason) });
  });
});
