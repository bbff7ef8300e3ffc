import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { entryFormat, listFormat } from './entry-format.ts';

const known = {
  code: {},
  name: {},
  phones: {},
  levels: {},
  free: {},
  channels: { kind: {}, note: {}, costs: { amount: {} } },
  file: {},
  summary: {},
};
const format = entryFormat(known);
const ENTRY = `---
# Lời dặn đầu tệp
code: "1.001190" # mã quốc gia
name: 'Tên thủ tục'
phones: ["02943", '18001096']

levels: [province, commune]
channels:
  - kind: post
    note: >-
      Một câu dài được gập
      thành hai dòng.
    costs:
      - amount: 0 # theo hồ sơ
  # cách thứ hai
  - kind: online
source:
  imported: {a: "1"}
file: tep/mau.pdf
---

Nội dung.
`;
const opened = () =>
  format.fromFile(ENTRY.trim()) as Record<string, unknown> & { channels: Record<string, unknown>[] };
const saved = (change: (content: ReturnType<typeof opened>) => void): string => {
  const content = opened();
  change(content);
  return `${format.toFile(content).trim()}\n`;
};

describe('saving an entry', () => {
  it('opens and saves a file unchanged, its line ends aside, also one without a last line end', () => {
    for (const text of [ENTRY, '---\ncode: "1"\n---'])
      for (const file of [text, text.replaceAll('\n', '\r\n')])
        expect(format.toFile(format.fromFile(file))).toBe(text);
  });

  it('says what to do with a file that is no entry', () => {
    expect(() => format.fromFile('Nội dung.')).toThrow('dòng đầu tiên của tệp là "---"');
  });

  it('changes no byte when nothing was edited, though the form has filled its empty fields', () => {
    expect(saved((content) => Object.assign(content, { free: false, summary: '', body: 'Nội dung.' }))).toBe(
      ENTRY,
    );
  });

  it('changes one value and keeps its quotes and its comment', () => {
    expect(saved((content) => Object.assign(content, { code: '1.001191' }))).toBe(
      ENTRY.replace('1.001190', '1.001191'),
    );
  });

  it('changes a value deep in a list', () => {
    expect(saved(({ channels }) => Object.assign(channels[0] ?? {}, { costs: [{ amount: 15000 }] }))).toBe(
      ENTRY.replace('amount: 0 #', 'amount: 15000 #'),
    );
  });

  it('adds to a list in the manner of the list', () => {
    expect(saved((content) => Object.assign(content, { levels: ['province', 'commune', 'other'] }))).toBe(
      ENTRY.replace('[province, commune]', '[province, commune, other]'),
    );
    expect(saved(({ channels }) => void channels.push({ kind: 'in-person', free: false }))).toBe(
      ENTRY.replace('  - kind: online\n', '  - kind: online\n  - kind: in-person\n'),
    );
  });

  it('takes an item out and leaves the comments of the others', () => {
    const text = saved(({ channels }) => void channels.shift());
    expect(parse(text.split('---\n')[1] ?? '')).toMatchObject({ channels: [{ kind: 'online' }] });
    expect(text).toContain('  # cách thứ hai\n  - kind: online');
  });

  it('puts a new field where the form has it, and takes an emptied one out', () => {
    const { code, ...rest } = opened();
    const text = format.toFile({ code, summary: 'Tóm tắt', ...rest, name: '' });
    expect(text).toContain('code: "1.001190" # mã quốc gia\nsummary: Tóm tắt\nphones:');
  });

  it('keeps what the form does not know', () => {
    const content = opened();
    delete content['source'];
    expect(`${format.toFile(content).trim()}\n`).toBe(ENTRY);
  });

  it('writes a file as entries name it', () => {
    expect(opened()['file']).toBe('/tep/mau.pdf');
    expect(saved((content) => Object.assign(content, { file: '/tep/moi.pdf' }))).toContain(
      'file: tep/moi.pdf',
    );
  });

  it('writes a new entry with codes in quotes and without empty fields', () => {
    const content = { code: '1.001190', name: 'Tên', phones: [], free: false, summary: 'a\nb', body: 'Chữ.' };
    expect(format.toFile(content)).toBe(
      '---\ncode: "1.001190"\nname: Tên\nsummary: |-\n  a\n  b\n---\n\nChữ.\n',
    );
  });

  it('keeps a bare list a bare list', () => {
    const list = listFormat({ items: { id: {}, name: {} } }, 'items');
    const text = '# Danh sách\n\n- id: a\n  name: A\n\n- id: b\n  name: B\n';
    const content = list.fromFile(text.trim()) as { items: { id: string; name: string }[] };
    expect(list.toFile(content)).toBe(text);
    content.items.push({ id: 'c', name: 'C' });
    expect(list.toFile(content)).toBe(`${text}\n- id: c\n  name: C\n`);
  });
});
