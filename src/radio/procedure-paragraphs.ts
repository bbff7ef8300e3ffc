import { answersOf } from '../procedures/answers/answers.ts';
import type { Answer } from '../procedures/answers/answer.ts';
import { inASentence } from '../procedures/answers/in-a-sentence.ts';
import { lowerFirst, upperFirst } from '../text/first-letter.ts';
import { leadOf } from '../procedures/rows/lead.ts';
import type { Procedure } from '../procedures/schema/schema.ts';
import { plainTitle } from '../procedures/title.ts';

/** A sentence ends once, whatever its parts end with. */
const sentence = (...parts: (string | undefined)[]): string =>
  `${parts
    .filter((part) => part !== undefined && part !== '')
    .join('. ')
    .replace(/[.;\s]+$/u, '')}.`;

const told = (name: string, { figure, remark }: Answer, words = lowerFirst(figure)): string =>
  sentence(`${name}: ${words}`, remark && upperFirst(remark));

/** The papers: counted and named in one sentence where they are, else what is known of them. */
function papers(evidence: Answer): string {
  const words = inASentence('evidence', evidence);
  return /^\d+ thứ$/u.test(words) && evidence.remark
    ? sentence(`Giấy tờ cần có ${words}: ${lowerFirst(evidence.remark)}`)
    : told('Giấy tờ cần có', evidence, words);
}

/**
 * A procedure as a listener wants it: what it is for, what to bring, where, how long, what it costs, what goes wrong. Every
 * fact is the one of the procedure's page.
 * @param day the day for which the costs hold
 */
export function procedureParagraphs(procedure: Procedure, day: string): string[] {
  const { cost, time, where, evidence } = answersOf(procedure, day);
  const mistakes = procedure.commonMistakes.map((mistake) => sentence(mistake));
  return [
    sentence(`Sau đây là hướng dẫn thủ tục ${lowerFirst(plainTitle(procedure.name))}`),
    ...(procedure.summary ? [leadOf(procedure.summary, where)] : []),
    papers(evidence),
    told('Nơi nộp', where),
    told('Thời hạn giải quyết', time, inASentence('time', time)),
    told('Phí, lệ phí', cost, inASentence('cost', cost)),
    ...(mistakes.length > 0 ? [`Những điều cần tránh. ${mistakes.join(' ')}`] : []),
  ];
}
