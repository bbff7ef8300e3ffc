import { createReadStream, statSync } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { isIn, type Period } from '../period.ts';
import { isProgram, readLine } from './log-line.ts';

/** What a log comes to. Nothing of any single reader is kept. */
export interface Visits {
  lines: number;
  broken: number;
  /** Pages that people opened, by month (YYYY-MM) and by path. */
  people: number;
  programs: number;
  /** What is no page (pictures, styles, …), failed, was sent elsewhere, or lies outside the period. */
  passedOver: number;
  byPath: ReadonlyMap<string, number>;
  /** Pages that stand for themselves no more, as there were too many different paths to keep. */
  otherPaths: number;
}

/** So many different paths are kept; a log of nonsense must not fill the memory. */
const MOST_PATHS = 50_000;
/** A longer line is broken, whatever it says. */
const LONGEST_LINE = 16_384;

const isPage = (path: string): boolean => path.endsWith('/') || path.endsWith('.html');

/**
 * Counts a log line by line as it streams, packed or plain: pages that were sent whole, people's and programs' apart.
 * @param onShare told how much of the file was read, from 0 to 1
 */
export async function countVisits(
  file: string,
  period: Pick<Period, 'from' | 'until'>,
  onShare: (share: number) => void = () => {},
): Promise<Visits> {
  const counts = { lines: 0, broken: 0, people: 0, programs: 0, passedOver: 0, otherPaths: 0 };
  const byPath = new Map<string, number>();
  const programs = new Map<string, boolean>();
  const count = (line: string): void => {
    counts.lines += 1;
    const request = line.length > LONGEST_LINE ? undefined : readLine(line);
    if (!request) return void (counts.broken += 1);
    const { day, method, path, status, agent } = request;
    const isOpened = method === 'GET' && (status === 200 || status === 304) && isPage(path);
    if (!isOpened || !isIn(day, period)) return void (counts.passedOver += 1);
    if (knownProgram(programs, agent)) return void (counts.programs += 1);
    counts.people += 1;
    const seen = byPath.get(path);
    if (seen === undefined && byPath.size >= MOST_PATHS) counts.otherPaths += 1;
    else byPath.set(seen === undefined ? ownCopy(path) : path, (seen ?? 0) + 1);
  };
  const size = Math.max(1, statSync(file).size);
  const source = createReadStream(file, { highWaterMark: 1 << 16 });
  const text = file.endsWith('.gz') ? source.pipe(createGunzip()) : source;
  source.on('error', (error) => text.destroy(error));
  const decoder = new TextDecoder();
  let rest = '';
  for await (const piece of text) {
    const lines = (rest + decoder.decode(piece as Buffer, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    // What has no end is not kept whole: only that it was too long.
    if (rest.length > 2 * LONGEST_LINE) rest = rest.slice(0, LONGEST_LINE + 1);
    for (const line of lines) if (line !== '') count(line);
    onShare(source.bytesRead / size);
  }
  if (rest !== '') count(rest);
  return { ...counts, byPath };
}

/** A text that holds its own letters: a piece of a longer one keeps all of that in memory, here a whole part of the log. */
const ownCopy = (text: string): string => Buffer.from(text).toString();

/** Names of programs that were judged; forgotten when there are too many. */
function knownProgram(judged: Map<string, boolean>, agent: string): boolean {
  const known = judged.get(agent);
  if (known !== undefined) return known;
  if (judged.size > 10_000) judged.clear();
  const verdict = isProgram(agent);
  judged.set(ownCopy(agent), verdict);
  return verdict;
}
