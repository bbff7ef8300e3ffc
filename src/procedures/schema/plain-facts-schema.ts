import { z } from 'astro/zod';
import { isoDate } from '../../fields/dates.ts';
import { oneOf } from '../../fields/one-of.ts';
import { line } from '../../fields/text.ts';
import {
  AMOUNT_UNITS,
  COST_WORDS,
  EXEMPT,
  PLACES,
  TIME_CONDITIONS,
  TIME_WORDS,
} from './plain-facts-labels.ts';

const choice = <K extends string>(labels: Record<K, string>, title: string, description: string) =>
  oneOf(labels, title).optional().meta({ title, description });

const UNITS = { 'working-day': 'ngày làm việc', day: 'ngày', hour: 'giờ', month: 'tháng' } as const;

const plainCostSchema = z.strictObject({
  amount: z
    .number({ error: 'Số tiền là một con số, không dấu chấm, không chữ "đồng"; ví dụ 10000' })
    .positive({ error: 'Số tiền phải lớn hơn 0' })
    .optional()
    .meta({ title: 'Số tiền', description: 'Đồng Việt Nam, viết liền bằng số.' }),
  per: choice(AMOUNT_UNITS, 'Tính trên', 'Số tiền tính trên mỗi thứ gì.'),
  words: choice(COST_WORDS, 'Khi không có số tiền', 'Hồ sơ nói gì về tiền.'),
  document: line(120).optional().meta({ title: 'Theo văn bản', description: 'Số ký hiệu văn bản.' }),
  exempt: z
    .array(oneOf(EXEMPT, 'Miễn cho'))
    .default([])
    .meta({ title: 'Miễn cho', description: 'Ai không phải nộp.' }),
  until: isoDate().optional().meta({ title: 'Đến hết ngày', description: 'Ngày cuối cùng của mức này.' }),
});
const costOfWordsSchema = plainCostSchema.refine(
  ({ words, exempt }) => words !== 'copies-only' || exempt.length === 0,
  {
    error:
      'Có người được miễn thì việc này có thu tiền: không ghi "copies-only", ghi "in-steps" hoặc số tiền',
    path: ['words'],
  },
);

const plainTimeSchema = z.strictObject({
  value: z
    .number({ error: 'Thời hạn là một con số, đơn vị ghi ở "unit"' })
    .int({ error: 'Thời hạn là số nguyên' })
    .positive({ error: 'Thời hạn phải lớn hơn 0' })
    .meta({ title: 'Số', description: 'Thời hạn bằng số.' }),
  unit: oneOf(UNITS, 'Đơn vị thời hạn').meta({
    title: 'Đơn vị',
    description: '"ngày" và "ngày làm việc" khác nhau, không được lẫn.',
  }),
  when: choice(TIME_CONDITIONS, 'Khi', 'Thời hạn này cho việc nào.'),
});

/**
 * What the words of an official record come to for the plain case, as facts: an entry that tells no words of it has them
 * where the figures of its ways alone would say something else.
 */
export const plainFactsSchema = z.strictObject({
  costs: z
    .array(costOfWordsSchema)
    .default([])
    .meta({ title: 'Phí, lệ phí', description: 'Mức thu, hết hạn sớm trước.' }),
  times: z
    .array(plainTimeSchema)
    .default([])
    .meta({ title: 'Thời hạn', description: 'Một thời hạn, hay thời hạn của từng trường hợp.' }),
  timeWords: choice(TIME_WORDS, 'Thời hạn không bằng số', 'Hồ sơ nói gì về thời hạn.'),
  inTurn: z
    .boolean()
    .default(false)
    .meta({ title: 'Cộng lại', description: 'Các thời hạn nối nhau, không phải của từng trường hợp.' }),
  inStages: z.boolean().optional().meta({
    title: 'Theo bước',
    description: 'Mỗi thời hạn là của một bước, không phải của một trường hợp.',
  }),
  place: choice(PLACES, 'Nơi nhận hồ sơ', 'Cơ quan mà lời của hồ sơ nói là nơi nộp.'),
  morePapers: z
    .boolean()
    .default(false)
    .meta({ title: 'Có khi cần thêm giấy', description: 'Có trường hợp phải nộp thêm giấy khác.' }),
});
export type PlainFacts = z.output<typeof plainFactsSchema>;
export type PlainFactsInput = z.input<typeof plainFactsSchema>;
