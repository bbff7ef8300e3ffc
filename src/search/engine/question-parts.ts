import { accentKey } from '../../text/fold.ts';
import type { Word } from './spelling.ts';

/** What a word does: `frame` asks; `filler` has no weight of its own, `light` little; `content` names something. */
export type Role = 'content' | 'light' | 'filler' | 'frame';

/** What may follow a plain "de" that is "để" and not another word ("đề nghị", "đẻ con"). */
const AFTER_PURPOSE = new Set([
  'di',
  'lam',
  'duoc',
  'xin',
  'nop',
  'vay',
  'mua',
  'ban',
  'nhan',
  'dang',
  'bo',
  'cho',
  'chung',
  'con',
  'sang',
  'huong',
]);
const PURPOSE = accentKey('để');
/** A question that begins with "để" has no thing before it that could be for a purpose. */
const EARLIEST_PURPOSE = 3;

/** The place of "để", after which stands what the paper is for; past the last word where there is none. */
export function purposeAt(words: readonly Word[]): number {
  const at = words.findIndex(
    (word, place) =>
      place >= EARLIEST_PURPOSE &&
      (word.accented === PURPOSE ||
        (word.key === 'de' && !word.hasMarks && AFTER_PURPOSE.has(words[place + 1]?.key ?? ''))),
  );
  return at < 0 ? words.length : at;
}

/** Who tells a story first says what is wanted last: "mẹ mất đã hai năm, nay muốn xin lại giấy". */
const WISH = accentKey('muốn');
/** Fewer words that name something tell no story, or no wish. */
const FEWEST_STORY_WORDS = 3;
const FEWEST_WISHED_WORDS = 2;

/** The place of the wish, before which a long question tells its story; the first word where it tells none. */
export function wishAt(words: readonly Word[], roles: readonly Role[]): number {
  const at = words.findLastIndex(({ accented, key, hasMarks }) =>
    hasMarks ? accented === WISH : key === 'muon',
  );
  const count = (part: readonly Role[]): number => part.filter((role) => role === 'content').length;
  const isStory =
    count(roles.slice(0, at)) >= FEWEST_STORY_WORDS && count(roles.slice(at)) >= FEWEST_WISHED_WORDS;
  return at > 0 && isStory ? at : 0;
}
