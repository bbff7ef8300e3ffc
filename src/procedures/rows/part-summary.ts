import { cutAt } from '../answers/sentences.ts';
import { kindsOf, waysOpen } from '../answers/ways.ts';
import { CHANNEL_LABELS } from '../schema/codes.ts';
import type { Procedure } from '../schema/schema.ts';
import { isAskedFor } from './shut-papers.ts';

/** Parts that may fold on the page. */
export type FoldedPart =
  'steps' | 'channels' | 'evidence' | 'legal-basis' | 'offices' | 'requirements' | 'outputs' | 'keywords';

/** From so many letters on a part folds; what is shorter is its own summary. */
const LONG = 120;

/**
 * What a part says in a few words, as the line that opens it; nothing where the part is so short, or says so plainly that
 * the record is silent, that it stands open.
 * @example partSummary('legal-basis', procedure) // '15 văn bản'
 */
export function partSummary(part: FoldedPart, procedure: Procedure): string | undefined {
  return SUMMARIES[part](procedure) || undefined;
}

const SUMMARIES: Record<FoldedPart, (procedure: Procedure) => string> = {
  steps: ({ steps }) => {
    const [only] = steps;
    if (steps.length > 1) return `${steps.length} bước`;
    return only ? (only.name ?? inShort([only.text ?? ''])) : '';
  },
  channels: (procedure) => {
    const [first = '', ...others] = kindsOf(waysOpen(procedure)).map((kind) => CHANNEL_LABELS[kind]);
    return [first, ...others.map((label) => label.toLocaleLowerCase('vi'))].join(', ');
  },
  evidence: (procedure) => {
    const papers = procedure.evidence.flatMap((group) => group.papers);
    const count = papers.filter((paper) => isAskedFor(paper, procedure)).length;
    const notes = papers.length - count;
    return [count > 0 && `${count} giấy tờ`, notes > 0 && `${notes} điều lưu ý`].filter(Boolean).join(', ');
  },
  'legal-basis': ({ legalBasis }) => (legalBasis.length > 1 ? `${legalBasis.length} văn bản` : ''),
  offices: ({ executingOffices, authorisedOffices, coordinatingOffices }) => {
    const names = executingOffices.map(({ name }) => name);
    const others = authorisedOffices.length + coordinatingOffices.length;
    return others > 0 || names.join('; ').length > LONG ? inShort(names) : '';
  },
  requirements: ({ requirements = '' }) => (requirements.length > LONG ? inShort([requirements]) : ''),
  outputs: ({ outputs }) => (outputs.join('; ').length > LONG || outputs.length > 2 ? inShort(outputs) : ''),
  keywords: ({ keywords }) => (keywords.join(', ').length > LONG ? `${keywords.length} từ khóa` : ''),
};

/** The first of several texts, cut, with how many more there are. */
function inShort([first = '', ...others]: readonly string[]): string {
  const [sentence = ''] = first.replace(/^[-–+*•\s]+/u, '').split(/(?<=\p{L}\.)\s|\n/u);
  const said = cutAt(sentence.replace(/\s+/g, ' '), 80);
  return others.length > 0 ? `${said} và ${others.length} mục khác` : said;
}
