import type { Entry, Finding, Rule } from '../../../content/content.ts';
import { groupBy } from '../../group-by.ts';

type Document = Entry<'legalDocuments'>;

/** Documents that are numbered one after the other: of one issuer, one symbol and one year (requirement L06). */
function seriesOf({ fields: { number, issuer, issuedOn, type } }: Document): string | undefined {
  if (number === undefined || issuer === undefined || issuedOn === undefined) return undefined;
  return `${issuer.replace(/^Chủ tịch /, '')}\n${type ?? ''}\n${number.replace(/^\d+/, '')}\n${issuedOn.slice(0, 4)}`;
}

const orderOf = ({ fields: { number = '' } }: Document): number => Number(/^\d+/.exec(number)?.[0]);

function* backward(series: readonly Document[]): Generator<Finding> {
  const sorted = series.toSorted((a, b) => orderOf(a) - orderOf(b));
  for (const [index, entry] of sorted.entries()) {
    const before = sorted[index - 1];
    const [earlier, own] = [before?.fields.issuedOn, entry.fields.issuedOn];
    if (!before || !earlier || !own || earlier <= own || orderOf(before) === orderOf(entry)) continue;
    yield {
      in: entry,
      path: ['issuedOn'],
      message: `số ${entry.fields.number} ghi ngày ${own}, trước số ${before.fields.number} (ngày ${earlier})`,
      advice: `đối chiếu ngày của hai văn bản (${before.file}); số lớn hơn không thể ban hành trước`,
    };
  }
}

/** Within one series of one year numbers grow with the dates (requirement L13). */
export const numbersFollowDates: Rule = {
  id: 'numbers-follow-dates',
  severity: 'warning',
  description: 'Trong một năm, số văn bản tăng theo ngày ban hành',
  *check(content) {
    for (const series of groupBy(content.entries.legalDocuments, seriesOf).values()) yield* backward(series);
  },
};
