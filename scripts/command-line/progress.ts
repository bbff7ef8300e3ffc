import { secondsText, stageTable, type StageTime } from './stage-table.ts';

/** Shows what a long command is at and how far it is; a command of less than three seconds shows nothing. */
export interface Progress {
  /** Begins a stage of the work; the one before is done. */
  stage: (title: string) => void;
  /** How much of the stage is done, from 0 to 1, and in what: "20/24 trang". */
  show: (share: number, detail?: string) => void;
  /** Ends the last stage. @returns the table of stages; no line for a command of less than three seconds */
  end: () => string[];
}

/** Milliseconds: until the first line; between two plain lines of one stage; between two states of a terminal's line. */
const SILENT = 3_000;
const BETWEEN_LINES = 10_000;
const BETWEEN_STATES = 100;

/** Where the progress is written: a terminal, or anything else. */
export type ProgressStream = Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;

/**
 * Progress on a stream: in a terminal one line that is written over and over, elsewhere (CI, a file) a plain line as a
 * stage begins and every ten seconds.
 * @param now milliseconds of a clock that runs on
 */
export function showProgress(stream: ProgressStream, now = (): number => performance.now()): Progress {
  const started = now();
  const past: StageTime[] = [];
  let title = '';
  let began = started;
  let share = '';
  let told = -Infinity;

  const tell = (): void => {
    const wait = stream.isTTY ? BETWEEN_STATES : BETWEEN_LINES;
    if (title === '' || now() - started < SILENT || now() - told < wait) return;
    const seconds = (now() - began) / 1000;
    const line = [title, share, seconds < 1 ? '' : secondsText(seconds)].filter(Boolean).join(' · ');
    stream.write(stream.isTTY ? `\r${line}\u001b[K` : `${line}\n`);
    told = now();
  };
  const begin = (next: string): void => {
    if (title !== '') past.push({ title, seconds: (now() - began) / 1000 });
    [title, began, share] = [next, now(), ''];
    if (!stream.isTTY) told = -Infinity;
    tell();
  };
  const timer = setInterval(tell, 1_000).unref();

  return {
    stage: begin,
    show(done, detail) {
      share = [`${Math.floor(Math.min(done, 1) * 100)} %`, detail].filter(Boolean).join(' · ');
      tell();
    },
    end() {
      clearInterval(timer);
      begin('');
      if (stream.isTTY && now() - started >= SILENT) stream.write('\r\u001b[K');
      return now() - started < SILENT ? [] : stageTable(past);
    },
  };
}

/** Tells progress in things that are counted. @example countedIn(progress, 'trang')(20, 24) // '83 % · 20/24 trang' */
export const countedIn =
  (progress: Progress, unit: string) =>
  (done: number, all: number): void =>
    progress.show(all === 0 ? 1 : done / all, `${done}/${all} ${unit}`);
