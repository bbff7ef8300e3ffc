import { isoDay } from '../../text/days.ts';
import { sentencesOf } from './sentences.ts';

/** A sentence that changes a charge from a day to a day: a part of it is charged, or the amount that it names. */
export interface DatedWords {
  from: string | undefined;
  until: string;
  /** What part of the full charge is asked, 0.5 for a half; absent where the sentence names an amount of its own. */
  share: number | undefined;
  /** Whether it is only for files sent online. */
  onlineOnly: boolean;
}

const DAY = String.raw`(\d{1,2})\/(\d{1,2})\/(\d{4})`;
const SPAN = new RegExp(
  String.raw`(?:${DAY}\s*(?:,\s*)?(?:đến|[–-])\s*(?:hết\s*)?(?:ngày\s*)?${DAY})|(?:đến\s+hết\s+(?:ngày\s+)?${DAY})`,
  'iu',
);
const SHARE = /(giảm|bớt)?[^%\d]{0,20}(\d{1,2})\s*%/iu;

/** What the sentences of a charge's words say of days. A sentence without a last day says nothing of them. */
export const datedWordsIn = (text: string): DatedWords[] =>
  sentencesOf(text).flatMap((sentence) => {
    const days = SPAN.exec(sentence);
    if (days === null) return [];
    const until = isoOf(days.slice(7, 10)) ?? isoOf(days.slice(4, 7));
    if (until === undefined) return [];
    return [
      {
        from: isoOf(days.slice(1, 4)),
        until,
        share: shareIn(sentence),
        onlineOnly: /trực tuy[ếể]n/iu.test(sentence),
      },
    ];
  });

function isoOf([day, month, year]: readonly (string | undefined)[]): string | undefined {
  return day === undefined || month === undefined || year === undefined
    ? undefined
    : isoDay(year, month, day);
}

function shareIn(sentence: string): number | undefined {
  if (/một nửa/iu.test(sentence)) return 0.5;
  const found = SHARE.exec(sentence);
  const part = Number(found?.[2]) / 100;
  if (found === null || !(part > 0)) return undefined;
  return found[1] === undefined ? part : 1 - part;
}
