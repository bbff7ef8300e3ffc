import { z } from 'astro/zod';
import { isoDate } from '../fields/dates.ts';

/** How a duty binds: in force, once in force, recommended, another province's, of the data's quality, of the plan of 2022. */
export const FORCES = {
  mandatory: 'Bắt buộc',
  ended: 'Trước đây bắt buộc',
  standard: 'Nên theo',
  model: 'Để tham khảo',
  quality: 'Chất lượng dữ liệu',
  plan: 'Kế hoạch năm 2022',
} as const;

/** A document that sets duties. Days are inclusive; an absent one was not read in the document. */
export const lawSchema = z.strictObject({
  about: z.string().min(1),
  from: isoDate().optional(),
  until: isoDate().optional(),
  replacedBy: z.string().optional(),
  /** Of the plan of one unit: the entry of its document. It sets duties only where the content has that plan. */
  plan: z.string().optional(),
});

const words = z.string().min(3);

/**
 * How a duty is held: by tests (names as the runners report them, `*` for any words), by the host, by the office; `open`
 * says what is missing, and a duty with it does not count as held.
 */
const heldSchema = z
  .strictObject({
    tests: z.record(z.string(), z.array(z.string().min(1)).min(1)).optional(),
    host: words.optional(),
    office: words.optional(),
    open: words.optional(),
  })
  .refine((held) => Object.keys(held).length > 0, { error: 'ghi tests, host, office hoặc open' });

/** A duty of a site of a state body, by the id of the requirements' list, in words of our own. */
export const dutySchema = z
  .strictObject({
    id: z.string().regex(/^[A-Q]\d\d$/),
    asks: z.string().min(10).max(130),
    force: z.enum(Object.keys(FORCES) as [keyof typeof FORCES]),
    /** Number of a document, a blank, the article: `224/2026/NĐ-CP Điều 11 khoản 1`; the one in force first. */
    rules: z.array(words).min(1).optional(),
    /** What else the duty rests on, where no document sets it. */
    basis: words.optional(),
    /** Whether the words of the source were not compared with the document itself. */
    unchecked: z.literal(true).optional(),
    held: heldSchema,
  })
  .refine(({ rules, basis }) => rules ?? basis, { error: 'ghi rules hoặc basis' });

/** The duties of one letter. */
export const chapterSchema = z.strictObject({ title: words, duties: z.array(dutySchema).min(1) });

export type Law = z.infer<typeof lawSchema>;
export type Duty = z.infer<typeof dutySchema>;
export type Held = Duty['held'];
