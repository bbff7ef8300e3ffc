import { readEnvironment } from '../../src/site/environment.ts';
import { sayError } from '../writing/file-error.ts';
import { RefusedFolder } from '../writing/own-folder.ts';
import { needFolder } from './folder-options.ts';
import { helpText, usageLine } from './help-text.ts';
import { WrongCall } from './option.ts';
import { readCall, type Call, type Options } from './read-call.ts';

/**
 * Runs a command as it was called: answers --help, names the unit and its content folder or its site, does the work, and sets the exit
 * code: 0 done, 1 something was found, 2 called wrongly. Whatever goes wrong is said in one piece, never as a stack.
 * @param work returns 1 where it found something
 * @param whenStopped the exit code of work that had to stop; 2 for commands that say with 1 what they found
 */
export async function runCall<O extends Options, T>(
  call: Call<O, T>,
  work: (asked: T) => Promise<number | void> | number | void,
  whenStopped: 1 | 2 = 1,
): Promise<void> {
  // A pipe that closes early (`npm run check | head`) does not stop the work.
  process.stdout.on('error', () => {});
  try {
    const asked = readCall(call, process.argv.slice(2));
    if (asked === 'help') return void process.stdout.write(`${helpText(call)}\n`);
    if (call.content) {
      await layOverBase(call.content(asked));
      if (!call.mayLackContent)
        needFolder(call.content(asked), 'thư mục nội dung', '--content hoặc CONTENT_DIR');
      await sayUnit(call.content(asked));
    }
    const site = call.site?.(asked);
    if (site !== undefined) {
      needFolder(site, 'bản dựng', 'đường dẫn, hoặc chạy npm run build trước');
      await saySite(site);
    }
    process.exitCode = (await work(asked)) ?? 0;
  } catch (error) {
    const isCall = error instanceof WrongCall;
    process.stderr.write(
      isCall ? `${error.message}\n\n${usageLine(call)}\nMọi tùy chọn: thêm --help\n` : `${sayError(error)}\n`,
    );
    process.exitCode = isCall || error instanceof RefusedFolder ? 2 : whenStopped;
  }
}

/** Puts the content together, where the command reads what CONTENT_DIR is over CONTENT_BASE. */
async function layOverBase(asked: string): Promise<void> {
  const { contentDir, ownDir, baseDir } = readEnvironment();
  if (baseDir === undefined || asked !== contentDir) return;
  const { composeContent } = await import('../content/compose-content.ts');
  composeContent({ base: baseDir, own: ownDir }, contentDir);
}

/** Loaded only for a call that is right: it brings the reader of YAML. */
async function sayUnit(contentDir: string): Promise<void> {
  const { unitLine } = await import('../content/unit-line.ts');
  process.stderr.write(`${unitLine(contentDir)}\n`);
}

/** Loaded only for a call that is right, as above. */
async function saySite(siteDir: string): Promise<void> {
  const { siteLine } = await import('../built-site/site-line.ts');
  process.stderr.write(`${siteLine(siteDir)}\n`);
}
