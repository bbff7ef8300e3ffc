import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { vietnameseMessage } from '../../src/fields/messages.ts';
import { nearest } from '../../src/text/nearest.ts';
import { labelOf } from '../../src/fields/schema-walk.ts';
import { procedureSchema } from '../../src/procedures/schema/schema.ts';

const messageOf = (schema: z.ZodType, value: unknown): string | undefined =>
  schema.safeParse(value, { error: vietnameseMessage }).error?.issues[0]?.message;

describe('Vietnamese messages for what a schema says nothing about', () => {
  it.each([
    [z.string(), 5, 'Phải là chữ, đang là con số'],
    [z.number(), '5', 'Phải là con số, đang là chữ'],
    [z.array(z.string()), 'a', 'Phải là danh sách (mỗi dòng bắt đầu bằng "- "), đang là chữ'],
    [z.enum(['a', 'b']), 'c', 'Chỉ nhận một trong: a, b'],
    [z.int().min(1), 0, 'Ít nhất là 1'],
    [z.number().positive(), 0, 'Phải lớn hơn 0'],
    [z.string().max(2), 'abc', 'Nhiều nhất là 2 ký tự'],
    [z.array(z.string()).min(2), ['a'], 'Ít nhất là 2 mục'],
    [z.strictObject({}), { a: 1 }, 'Khóa không có: a'],
    [z.string({ error: 'Lời của trường' }), 5, 'Lời của trường'],
  ])('%#', (schema, value, message) => {
    expect(messageOf(schema, value)).toBe(message);
  });
});

describe('labels and nearest words', () => {
  it('names a field by its Vietnamese path', () => {
    expect(labelOf(procedureSchema, ['channels', 1, 'costs', 0, 'amount'])).toBe(
      'Cách thức thực hiện › 2 › Phí, lệ phí › 1 › Số tiền',
    );
  });

  it.each([
    ['sectorr', 'sector'],
    ['secotr', 'sector'],
    ['kind', undefined],
  ])('%s → %s', (word, expected) => {
    expect(nearest(word, ['sector', 'source', 'summary'])).toBe(expected);
  });
});
