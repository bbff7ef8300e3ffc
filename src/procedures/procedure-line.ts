import { siteDate } from '../site/site.ts';
import { entryUrl } from '../site/urls.ts';
import type { Answered } from './answers/answered.ts';
import { costAnswer, timeAnswer } from './answers/answers.ts';
import { timeBehindLabel } from './answers/in-a-sentence.ts';
import { NOT_STATED } from './rows/format.ts';
import type { Procedure } from './schema/schema.ts';
import { listTitle } from './list-title.ts';

/** A procedure in a list that others lead to: its name, for whom it is there, and what it costs and takes in one line. */
export interface ProcedureLine {
  title: string;
  href: string;
  /** When it is the one to do; absent where everybody does it. */
  when: string | undefined;
  cost: string;
  time: string;
}

/** The longest answer, in letters; what needs more words is read on the procedure's own page. */
const LONGEST_ANSWER = 64;

type Lined = Answered & Pick<Procedure, 'name' | 'shortTitle'>;

/** The line of a procedure on the site's day. */
export const procedureLine = ({ id, data }: { id: string; data: Lined }, when?: string): ProcedureLine => ({
  title: listTitle(data),
  href: entryUrl('procedures', id),
  when,
  cost: inLine(costAnswer(data, siteDate)),
  time: inLine(timeBehindLabel(timeAnswer(data))),
});

/** An answer within a line: its first sentence, as it is today, in few words, and not as a sentence begins. */
function inLine(answer: string): string {
  if (answer === NOT_STATED) return 'chưa có thông tin';
  const [first = ''] = answer.split(/\.(?:\s|$)|, sau đó /);
  if (first.length > LONGEST_ANSWER) return 'xem ở trang thủ tục';
  return first.charAt(0).toLocaleLowerCase('vi') + first.slice(1);
}
