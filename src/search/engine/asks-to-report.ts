import { plainWords } from '../../text/fold.ts';
import { toldComplaint } from './told/complaint.ts';

/** Words, without marks, of readers who want to report something and not to get a paper. */
const WORDS = ['phan anh', 'kien nghi', 'khieu nai', 'to cao', 'nhung nhieu', 'phien ha', 'gop y'];

/**
 * Whether the question is about sending a reflection, a complaint or a denunciation: no procedure answers it best.
 * @example asksToReport('gui phan anh o dau') // true
 */
export function asksToReport(question: string): boolean {
  const text = ` ${plainWords(question)} `;
  return WORDS.some((words) => text.includes(` ${words} `)) || toldComplaint(question) !== undefined;
}
