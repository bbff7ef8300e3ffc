import { FORMATS } from '../../../../src/materials/poster-formats.ts';
import { drawPoster } from '../../../../src/posters/draw-poster.ts';
import { lettersWithoutShape } from '../../../../src/posters/letters.ts';
import { wordsOf, type PosterText } from '../../../../src/posters/poster-text.ts';
import { TextTooLong } from '../../../../src/posters/set-text.ts';
import { postersOf, type FiledPoster } from '../../../content/posters.ts';
import type { Finding, Rule } from '../../../content/content.ts';

/** A poster that the site offers can be drawn in each of its formats, in letters that can be read. */
export const postersCanBeDrawn: Rule = {
  id: 'posters-can-be-drawn',
  severity: 'error',
  description: 'Chữ trên áp phích vừa từng khổ, và bộ chữ của trang có đủ các dấu',
  *check(content) {
    for (const filed of postersOf(content)) yield* faultsOf(filed);
  },
};

function* faultsOf({ entry, formats, poster }: FiledPoster): Generator<Finding> {
  if (poster.state !== 'offered') return;
  const strange = lettersWithoutShape(wordsOf(poster.text).join(' '));
  if (strange.length > 0) {
    yield {
      in: entry,
      path: ['poster', 'headline'],
      value: strange.join(' '),
      message: 'bộ chữ của áp phích không có dấu này',
      advice: 'bỏ hình, biểu tượng cảm xúc; viết thành chữ',
    };
    return;
  }
  const tooLong = formats.flatMap((format) => {
    const part = partTooLong(poster.text, format);
    return part ? [{ format, ...part }] : [];
  });
  for (const [text, faults] of Map.groupBy(tooLong, (fault) => fault.text))
    yield {
      in: entry,
      path: pathOf(text, poster.text),
      value: text.length > 60 ? `${text.slice(0, 60)}…` : text,
      message: `${faults[0]?.part ?? ''} dài ${text.length} ký tự, không vừa khổ ${faults.map(({ format }) => FORMATS[format].label).join(', ')} dù chữ nhỏ nhất còn đọc được`,
      advice: 'viết ngắn lại, hoặc ghi poster.formats chỉ gồm các khổ còn lại',
    };
}

function partTooLong(
  text: PosterText,
  format: keyof typeof FORMATS,
): { part: string; text: string } | undefined {
  try {
    drawPoster(text, format);
    return undefined;
  } catch (error) {
    if (error instanceof TextTooLong) return { part: error.part, text: error.text };
    throw error;
  }
}

/** The field that a text on a poster comes from; what comes from elsewhere is told at the poster's own. */
function pathOf(text: string, { headline, label, steps }: PosterText): (string | number)[] {
  if (text === headline) return ['poster', 'headline'];
  if (text === label) return ['poster', 'label'];
  const step = steps.indexOf(text);
  return step < 0 ? ['poster'] : ['poster', 'steps', step];
}
