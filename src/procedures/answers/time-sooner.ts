import { TIME_WORDS } from '../schema/plain-facts-labels.ts';
import { answer, type Answer } from './answer.ts';
import { say, type Duration } from './durations.ts';
import { saidTimesIn } from './said-times.ts';
import { sentencesOf } from './sentences.ts';
import { isSameDay } from './time-in-steps.ts';

/** "Có lý do chính đáng phải kéo dài …": the number is that of a file that can't be done at once. */
const PROLONGED = /kéo dài/iu;
/** "… ngay sau khi nhận được yêu cầu … của công dân": what a citizen asks for is done at once. */
const AT_ONCE_FOR_CITIZENS =
  /ngay sau khi nhận được (?:yêu cầu|đề nghị)[^.;]*\scủa (?:công dân|cá nhân)(?!\p{L})/iu;
/** Courts and their like, for which the number is then. */
const AUTHORITIES = /cơ quan tiến hành tố tụng/iu;

/**
 * What the words beside the one number of all ways promise sooner, on the day or at once, the number being for prolonged
 * files or for authorities; nothing where they promise nothing of the kind.
 */
export function soonerInWords(time: Duration, text: string): Answer | undefined {
  const prolonged = sentencesOf(text).some(
    (sentence) => PROLONGED.test(sentence) && saidTimesIn(sentence).some(({ value }) => value === time.value),
  );
  if (prolonged && isSameDay([{ text }]))
    return answer(TIME_WORDS['same-day'], `Có lý do phải kéo dài thì đến ${say(time)}`);
  const label = saidTimesIn(text).find(({ value }) => value === time.value)?.label ?? '';
  return AUTHORITIES.test(label) && AT_ONCE_FOR_CITIZENS.test(text)
    ? answer(TIME_WORDS['at-once'], `Cơ quan tố tụng đề nghị: ${say(time)}`)
    : undefined;
}
