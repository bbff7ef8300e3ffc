import type { Answers } from '../../src/procedures/answers/answered.ts';
import { answersOf } from '../../src/procedures/answers/answers.ts';
import { AT_PORTAL } from '../../src/procedures/rows/format.ts';
import { procedureSchema, type Procedure } from '../../src/procedures/schema/schema.ts';
import { addDays } from '../../src/text/days.ts';
import type { Fact, FactSource } from './procedure-facts.ts';

const PARTS: Record<keyof Answers, Fact['part']> = {
  cost: 'channels',
  time: 'channels',
  where: 'channels',
  evidence: 'evidence',
};

/** The same answer of an entry and of its record, as far as both state figures. */
interface ToldAnswer {
  told: Fact;
  official: Fact;
}

/**
 * What an entry that leaves words of its record to the portal answers, beside what the whole record answers: amounts,
 * times, ways and numbers of papers on the day and on each on which a charge of the entry ends. An answer that only leads
 * to the portal is left out. Numbers are read off the two answers as a reader sees them, so that a mistake in how the
 * import takes facts is found.
 * @throws ZodError where one of them is no valid procedure; both come out of the schema
 */
export function toldAnswers(entry: FactSource, record: FactSource, day: string): ToldAnswer[] {
  if ((entry.leftToPortal ?? []).length === 0) return [];
  const [ours, theirs] = [whole(entry), whole(record)];
  const ends = (ours.plainFacts?.costs ?? []).flatMap(({ until }) => (until ? [addDays(until, 1)] : []));
  return [day, ...ends].flatMap((on) => {
    const [told, official] = [answersOf(ours, on), answersOf(theirs, on)];
    return (Object.keys(PARTS) as (keyof Answers)[]).flatMap((ask) => {
      const [mine, other] = [figuresOf(told[ask].figure), figuresOf(official[ask].figure)];
      const isCase = ask === 'evidence' && mine.split('; ').includes(other);
      const fact = (value: string): Fact => ({ part: PARTS[ask], what: `trả lời ${ask} ngày ${on}`, value });
      return isUntold(told[ask].figure) ? [] : [{ told: fact(mine), official: fact(isCase ? mine : other) }];
    });
  });
}

const isUntold = (figure: string): boolean => [AT_PORTAL, 'Tùy trường hợp của bạn'].includes(figure);

const FIGURES =
  /\d{1,2}\/\d{1,2}\/\d{4}|\d[\d.]*\s(?:đồng(?:\/\p{L}+(?:\s\p{L}+)?)?|USD|ngày làm việc|ngày|giờ|phút|tháng|thứ)/gu;

/** The figures of an answer in an order of their own; the words of one without any. */
const figuresOf = (text: string): string => [...new Set(text.match(FIGURES) ?? [text])].sort().join('; ');

const whole = (source: FactSource): Procedure =>
  procedureSchema.parse({ ...source, source: { kind: 'national-database', retrievedOn: '2000-01-01' } });
