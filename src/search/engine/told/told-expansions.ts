import { askedAboutSite } from './about-site.ts';
import type { Expansion } from '../expansions.ts';
import { toldComplaint, type Complaint } from './complaint.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** The words by which the pages are named that tell what can be done. */
const MEANT: Record<Complaint, string> = {
  money: 'khi bị đòi tiền, gây khó',
  officials: 'phản ánh, kiến nghị',
  nuisance: 'phản ánh, kiến nghị',
};
/** What is told counts as a saying of so many words. */
const TOLD_LENGTH = 4;

/** What words of danger mean in the word list (content/tu-dong-nghia.yaml). */
const URGENT = 'gọi số nào khi khẩn cấp';

/** Whether something in the question tells of a complaint or of danger: then where one complains or calls is the answer, if nothing better. */
export const isNeverRefused = ({ means, closeness }: Expansion): boolean =>
  closeness !== 'loose' && [...Object.values(MEANT), URGENT].includes(means);

/** What tells of danger or a complaint weighs whole in a story, too: before "muốn báo" stands what is to be told. */
export const urgentWhole = (expansion: Expansion): Expansion =>
  isNeverRefused(expansion) ? { ...expansion, isStory: false } : expansion;

/** A complaint told as a story, or what the site is asked of itself, stands as a whole for the words of the pages about it. */
export function toldExpansions(text: string, length: number, vocabulary: Vocabulary): Expansion[] {
  const complaint = toldComplaint(text);
  const means = complaint ? MEANT[complaint] : askedAboutSite(text);
  if (!means) return [];
  return [
    {
      start: 0,
      end: length,
      means,
      spellings: vocabulary.learn(means),
      closeness: 'exact',
      saidLength: TOLD_LENGTH,
      isPurpose: false,
      isStory: false,
    },
  ];
}
