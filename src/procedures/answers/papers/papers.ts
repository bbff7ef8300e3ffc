import { AT_PORTAL, NOT_STATED } from '../../rows/format.ts';
import type { Procedure } from '../../schema/schema.ts';
import { answer, either, type Answer } from '../answer.ts';
import { plainFile } from './paper-cases.ts';
import { papersOfFile } from './plain-papers.ts';
import { sayRare } from './rare-papers.ts';
import { lowerFirst, upperFirst } from '../../../text/first-letter.ts';
import { cutAt } from '../sentences.ts';
import { waysOpen } from '../ways.ts';

export type Papered = Pick<Procedure, 'evidence'> &
  Partial<Pick<Procedure, 'name' | 'channels' | 'waysLeft' | 'paperCounts' | 'plainFacts' | 'leftToPortal'>>;

/** How many papers the answer names; the rest are read in the list. */
const MOST_NAMED = 6;

/** The papers of the plain case: how many, which, and that some files need more. */
export function answerEvidence(procedure: Papered): Answer {
  const { evidence, name = '' } = procedure;
  if (evidence.every(({ papers }) => papers.length === 0)) return untoldPapers(procedure);
  const { groups, caseName, cases } = plainFile(evidence);
  const { plain, rare, isUnsure, isNothing } = papersOfFile(groups, name);
  if (isNothing) return answer('Hồ sơ không ghi giấy nào phải nộp', 'Đọc danh sách bên dưới');
  if (plain.length === 0) return answer('Xem danh sách bên dưới', 'Giấy tờ tùy trường hợp của bạn');
  if (isUnsure)
    return answer('Xem danh sách bên dưới', 'Hồ sơ ghi nhiều trường hợp, mỗi trường hợp cần giấy khác nhau');
  const named = plain.slice(0, MOST_NAMED).map(({ name }) => name);
  const list = `${upperFirst(named.join('; '))}${plain.length > MOST_NAMED ? '…' : ''}`;
  return answer(
    `${whatToDo(procedure)} ${plain.length} thứ`,
    list,
    caseName === undefined ? undefined : `Tính cho: ${sayCase(caseName)}`,
    sayRare(rare.map(({ text }) => text)) ?? (cases > 0 ? OTHER_CASES : undefined),
  );
}

const OTHER_CASES = 'Có trường hợp cần giấy khác';

/** Nobody carries papers to a place where the file can only be sent by the web. */
const whatToDo = ({ channels = [], waysLeft }: Papered): string =>
  channels.length > 0 && waysOpen({ channels, waysLeft }).every(({ kind }) => kind === 'online')
    ? 'Chuẩn bị'
    : 'Mang theo';

/**
 * The editors' words about papers as figure and remark, parted at the colon. What they say to bring is got ready where the
 * ways of the day are the web alone. @example 'Mang theo 3 thứ: tờ khai; …'
 */
export function editorsPapers(procedure: Papered, words: string): Answer {
  const said = words.replace(/^Mang theo(?= \d)/u, whatToDo(procedure));
  const at = said.indexOf(':');
  return at < 0 ? answer(said) : answer(said.slice(0, at), said.slice(at + 1).trim());
}

/** How many different numbers an answer tells; of more the reader is led to their list. */
const MOST_COUNTS = 3;
/** Where the names are that a page leaves out; it stands in the place of the names and is none. */
export const NAMES_AT_PORTAL = 'Tên từng giấy đọc ở Cổng';

/** Where no paper is named: how many there are, case by case as far as those are few, or that the record says nothing. */
function untoldPapers(procedure: Papered): Answer {
  const { paperCounts = [], plainFacts, leftToPortal = [] } = procedure;
  if (!leftToPortal.includes('evidence')) return answer(NOT_STATED, 'Hỏi nơi nộp trước khi đi');
  if (paperCounts.length === 0) return answer(AT_PORTAL);
  const counts = [...new Set(paperCounts)].sort((a, b) => a - b).map((count) => `${count} thứ`);
  if (counts.length > MOST_COUNTS)
    return answer('Tùy trường hợp của bạn', 'Từng trường hợp, từng giấy đọc ở Cổng');
  return answer(
    `${whatToDo(procedure)} ${either(counts)}${counts.length > 1 ? ', tùy trường hợp' : ''}`,
    NAMES_AT_PORTAL,
    plainFacts?.morePapers === true && counts.length === 1 ? OTHER_CASES : undefined,
  );
}

/** A case in few words. @example sayCase('Hồ sơ gia hạn tạm trú, gồm:') // 'gia hạn tạm trú' */
const sayCase = (name: string): string =>
  cutAt(
    lowerFirst(
      name
        .replace(
          /^(?:(?:thành phần |đối với |trường hợp(?:\s*\(?\d+\)?\s*:)? )?(?:hồ sơ|trường hợp|đối với)[\s:]+)+/iu,
          '',
        )
        .replace(/(?<![\s,])[\s,]*(?:hồ sơ )?(?:bao )?gồm[\s:]*$|(?<![\s:;,.])[\s:;,.]+$/iu, ''),
    ),
    80,
  );
