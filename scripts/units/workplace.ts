import { fork, type ChildProcess } from 'node:child_process';
import { join, resolve } from 'node:path';

/** What a process is told to build. */
export interface UnitToBuild {
  contentDir: string;
  /** The options of `npm run build`. */
  args: readonly string[];
  /** What its program is made for, path and colours of its site: a process bundles one alone, as Node keeps what it loaded. */
  program: string;
}

/** How the build of a unit went. */
interface Outcome {
  isBuilt: boolean;
  /** What was said meanwhile, of this unit alone. */
  told: string;
}

/** A place where units are built, one after the other. */
export interface Workplace {
  /** Where a unit's content is put together. */
  composed: string;
  build: (unit: UnitToBuild) => Promise<Outcome>;
  end: () => void;
}

/** What a process writes on both of its streams before it says something of the next unit. */
export const BEGINNING = '\0\n';

/** After so many units a process ends: it can't give back the memory of a program that it has loaded. */
const UNITS_OF_A_PROCESS = 5;

/** A young generation of 64 MB: a build makes so much that is soon thrown away that its collection took a fifth of it. */
const NODE_FLAGS = ['--max-semi-space-size=64'];
const SCRIPT = resolve(import.meta.dirname, 'build-in-turn.ts');

/**
 * @param folder in the project; the same from run to run, as what was read there is kept
 * @param script what is run in the processes
 */
export function workplaceIn(folder: string, script = SCRIPT): Workplace {
  let worker: { child: ChildProcess; said: string[]; left: number; program: string } | undefined;
  const begin = (program: string): NonNullable<typeof worker> => {
    const child = fork(script, [join(folder, 'making')], {
      execArgv: NODE_FLAGS,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: { ...process.env, CONTENT_BASE: '', NODE_COMPILE_CACHE: '.build/compiled' },
    });
    const said = ['', ''];
    for (const [at, stream] of [child.stdout, child.stderr].entries())
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said[at] = sinceBeginning(`${said[at] ?? ''}${text}`);
      });
    return { child, said, left: UNITS_OF_A_PROCESS, program };
  };
  const end = (): void => {
    if (worker?.child.connected) worker.child.disconnect();
    worker = undefined;
  };
  return {
    composed: join(folder, 'content'),
    async build(unit) {
      if (worker?.program !== unit.program) end();
      const current = (worker ??= begin(unit.program));
      const { child, said } = current;
      const isBuilt = await isBuiltBy(child, unit);
      const text = said.join('');
      const told = isBuilt ? text : text + endOf(child, text);
      current.left -= 1;
      if (!isBuilt) worker = undefined;
      else if (current.left === 0) end();
      return { isBuilt, told };
    },
    end,
  };
}

const sinceBeginning = (text: string): string =>
  text.slice(text.lastIndexOf(BEGINNING) + 1).replace(/^\n/, '');

const isBuiltBy = (child: ChildProcess, unit: UnitToBuild): Promise<boolean> =>
  new Promise((done) => {
    child.once('message', () => done(true));
    child.once('close', () => done(false));
    child.once('error', () => done(false));
    child.send(unit, (error) => error && done(false));
  });

/** How a process ended that could not say it itself; nothing where what it said is all. */
function endOf({ signalCode, exitCode }: ChildProcess, said: string): string {
  if (signalCode)
    return `Tiến trình dựng bị ngắt giữa chừng (${signalCode}), thường vì máy hết bộ nhớ → đóng bớt chương trình khác rồi chạy lại.\n`;
  return said === ''
    ? `Tiến trình dựng dừng mà không nói lý do (mã thoát ${exitCode ?? 'chưa có'}) → chạy lại.\n`
    : '';
}
