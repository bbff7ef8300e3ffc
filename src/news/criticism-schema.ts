import { z } from 'astro/zod';
import { isoDate } from '../fields/dates.ts';
import { referenceTo } from '../fields/references.ts';
import { paragraphs } from '../fields/text.ts';

/**
 * What a piece of criticism rests on (plan 26/KH-UBND of 2022, II.1.a and IV.4; requirement K07): a concluded decision, a
 * lawyer's look, and the word of those criticised. It is never shown before it is approved, nor after its time.
 */
export const criticismSchema = z.strictObject({
  basis: referenceTo('legalDocuments').meta({
    title: 'Căn cứ',
    description: 'Mã trong van-ban/ của quyết định hoặc kết luận đã có hiệu lực.',
  }),
  legalReviewBy: referenceTo('roles').meta({
    title: 'Vai trò đã xem xét pháp lý',
    description: 'Vai trò trong vai-tro.yaml được giao việc này.',
  }),
  legalReviewOn: isoDate().meta({ title: 'Ngày xem xét', description: 'Trước khi đăng.' }),
  askedOn: isoDate().meta({
    title: 'Ngày hỏi ý kiến',
    description: 'Ngày mời cơ quan bị phê bình nói lại, trước khi đăng.',
  }),
  reply: paragraphs().optional().meta({
    title: 'Ý kiến của cơ quan bị phê bình',
    description: 'Nguyên văn; không trả lời thì để trống, trang ghi là chưa có.',
  }),
});
export type Criticism = z.output<typeof criticismSchema>;
