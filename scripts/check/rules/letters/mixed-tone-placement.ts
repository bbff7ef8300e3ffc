import { tonePlacements, type TonePlacement } from '../../../../src/text/syllables/tone-placement.ts';
import type { Rule } from '../../../content/content.ts';
import { placeInProse, proseByPage, proseOf, type Prose } from '../plain-language/prose.ts';

const MAY_MIX = /[òóỏõọùúủũụ][aey]|o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/i;

/** One page writes one syllable one way: hòa and hoà side by side look like a slip. Names and imported text are exempt. */
export const mixedTonePlacement: Rule = {
  id: 'mixed-tone-placement',
  severity: 'warning',
  description: 'Trong một bài, cùng một chữ chỉ đặt dấu một kiểu (hòa hoặc hoà)',
  *check(content) {
    const pieces = proseOf(content).filter(({ text }) => MAY_MIX.test(text));
    for (const page of proseByPage(pieces)) {
      const seen = new Map<string, TonePlacement>();
      const told = new Set<string>();
      for (const piece of page)
        for (const here of tonePlacements(piece.text)) {
          const first = seen.get(here.key) ?? here;
          seen.set(here.key, first);
          if (first.place === here.place || told.has(here.key)) continue;
          told.add(here.key);
          yield finding(piece, here, first);
        }
    }
  },
};

function finding(piece: Prose, here: TonePlacement, first: TonePlacement) {
  return {
    ...placeInProse(piece, here.offset),
    value: here.syllable,
    message: `'${here.syllable}' và '${first.syllable}' trong cùng một bài: đặt dấu hai kiểu`,
    advice: `viết thống nhất; trang này viết '${first.syllable}' ở trên`,
  };
}
