import type { Intent } from '../engine/question-words.ts';

/** How a sentence begins that tells what is asked, and stands by itself wherever it is put. */
const TELLS: Partial<Record<Intent, RegExp>> = {
  fee: /^(?:(?:lệ )?phí|mức (?:thu|phí|lệ phí)|miễn|không (?:mất|tốn|thu))(?= |:|$)/iu,
  time: /^thời (?:hạn|gian)/iu,
  where: /^(?:nơi|nộp (?:ở|tại))/iu,
  papers: /^(?:giấy tờ|hồ sơ gồm)/iu,
};

/**
 * The blocks of an answer as one text, first the sentences that tell what is asked.
 *
 * @example askedFirst(['Nơi nhận là công an xã.', 'Lệ phí: 7.000 đồng.'], ['fee']) // → 'Lệ phí: 7.000 đồng. Nơi nhận là công an xã.'
 */
export function askedFirst(blocks: readonly string[], intents: readonly Intent[]): string {
  const sentences = blocks.flatMap((block) => block.trim().split(/(?<=[.?!])\s+(?=\p{Lu})/u)).filter(Boolean);
  const isAsked = (sentence: string): boolean => intents.some((intent) => TELLS[intent]?.test(sentence));
  return [...sentences.filter(isAsked), ...sentences.filter((sentence) => !isAsked(sentence))].join(' ');
}
