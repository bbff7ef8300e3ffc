import { z } from 'astro/zod';
import { line } from '../fields/text.ts';

const phrases = z.array(line(80)).min(1, { error: 'Cần ít nhất một từ.' });

/** A word of offices, or of the market, for which the site has a plain one. */
const plainWordSchema = z.strictObject({
  avoid: phrases.meta({
    title: 'Từ nên thay',
    description: 'Viết thường, có dấu; nhiều cách viết thì ghi hết.',
  }),
  say: line(120).meta({ title: 'Nói thế nào', description: 'Lời khuyên hiện ra cho người viết.' }),
  except: phrases.optional().meta({
    title: 'Trừ khi nằm trong',
    description: 'Những cụm có từ này mà vẫn đúng, ví dụ "xin lỗi" với từ "xin".',
  }),
});

/** The whole of content/tu-nen-thay.yaml. */
export const plainWordsSchema = z.array(plainWordSchema);
export type PlainWord = z.output<typeof plainWordSchema>;
