import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SectorBook } from './sector-book.ts';

const LIST = '# Lời dặn\n- id: giay-mau\n  name: Giấy mẫu\n  codes: ["T01"]\n';

describe('the sectors of a content folder', () => {
  it('finds a sector by its code, else by its name', () => {
    const book = new SectorBook(LIST);
    expect(book.idOf({ code: 'T01', name: 'Tên đã đổi' })).toBe('giay-mau');
    expect(book.idOf({ code: 'T99', name: 'GIẤY MẪU' })).toBe('giay-mau');
    expect(String(book)).toBe(LIST);
  });

  it('adds an unknown sector once an entry uses it, below what editors wrote', () => {
    const book = new SectorBook(LIST);
    const id = book.idOf({ code: '42', name: 'Điện: thử' });
    expect(id).toBe('dien-thu');
    expect(String(book)).toBe(LIST);
    book.adopt(id);
    book.adopt(id);
    expect(String(book).startsWith(LIST)).toBe(true);
    expect(parse(String(book))).toEqual([
      { id: 'giay-mau', name: 'Giấy mẫu', codes: ['T01'] },
      { id: 'dien-thu', name: 'Điện: thử', codes: ['42'] },
    ]);
  });

  it('keeps apart two names that make the same id', () => {
    const book = new SectorBook('[]');
    book.adopt(book.idOf({ code: 'A1', name: 'Thi đua, khen thưởng' }));
    book.adopt(book.idOf({ code: 'B2', name: 'Thi đua - khen thưởng' }));
    expect(parse(String(book))).toMatchObject([
      { id: 'thi-dua-khen-thuong' },
      { id: 'thi-dua-khen-thuong-b2' },
    ]);
  });

  it('says what is wrong with the list', () => {
    expect(() => new SectorBook('- id: Giấy mẫu\n  name: Giấy\n')).toThrow(
      'linh-vuc.yaml, 0.id: Mã lĩnh vực',
    );
  });

  it('knows a sector by id, name or code', () => {
    const book = new SectorBook(LIST);
    for (const typed of ['giay-mau', 'giấy mẫu', 'T01']) expect(book.matches('giay-mau', typed)).toBe(true);
    expect(book.matches('giay-mau', 'ho-tich')).toBe(false);
  });
});
