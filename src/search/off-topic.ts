import { z } from 'astro/zod';
import { phraseText } from './synonyms.ts';
import { line } from '../fields/text.ts';

/** The whole of content/ngoai-trang-nay.yaml: what people ask and the site has nothing about. */
export const offTopicSchema = z.array(
  z.strictObject({
    topic: line(200).meta({
      title: 'Chủ đề',
      description: 'Để người biên tập dễ tìm; ô tìm kiếm không dùng đến.',
    }),
    phrases: z.array(phraseText).min(1, 'Cần ít nhất một cụm từ.').meta({
      title: 'Người dân hỏi',
      description: 'Điều người dân hay hỏi mà trang không có gì để trả lời, viết thường, có dấu.',
    }),
  }),
);

/** Phrases of matters that are not here, by topic. */
export type OffTopic = z.infer<typeof offTopicSchema>;

/** All phrases, in lower case. */
export const offTopicPhrases = (topics: OffTopic): string[] =>
  topics.flatMap(({ phrases }) => phrases.map((phrase) => phrase.toLowerCase()));
