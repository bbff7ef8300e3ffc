import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempDisposableSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { checkContent } from '../check/check-content.ts';
import { errorsOf } from '../content/problem.ts';
import { listFiles } from '../../src/content-folder/list-folder.ts';
import { Dice } from './dice.ts';
import { FOREIGN_ELEMENT, SECRET } from './hostile-pieces.ts';
import type { Outcome } from './kind.ts';

/** What is told of one build. */
export interface BuildTold {
  kind: string;
  outcome: Outcome;
  said: string;
}

const PROJECT = join(import.meta.dirname, '../..');
const FIXTURES = join(PROJECT, 'tests/fixtures');
const NEWS = 'tin-tuc/2026/tin-thu.mdx';
const DAY = '2026-11-24';
const ENTRIES = 25;
const run = promisify(execFile);

/**
 * Builds fixture content into a folder of its own: once with hostile entries that check takes, then into the same folder
 * with links that lead out of the content to a secret and a ledger that leads out of the site.
 */
export async function tryBuilds(seed: number): Promise<BuildTold[]> {
  using own = mkdtempDisposableSync(join(tmpdir(), 'fuzz-build-'));
  const room = own.path;
  const [content, out] = [join(room, 'content'), join(room, 'site')];
  cpSync(join(FIXTURES, 'content-base'), content, { recursive: true });
  cpSync(join(FIXTURES, 'public'), join(room, 'public'), { recursive: true });
  addEntries(content, join(room, 'public'), new Dice(seed));
  const first = await build(room);
  const site = printOf(out);
  const told = [judge('dựng: mục lạ mà kiểm tra nhận', out, first === '' ? 'accepted' : 'crash', first)];
  addTraps(room, content);
  const before = printOf(content);
  const second = await build(room);
  const isWhole = (second === '' || printOf(out) === site) && printOf(content) === before;
  const isKept = isWhole && readFileSync(join(room, 'bi-mat.txt'), 'utf8') === SECRET;
  const outcome = !isKept ? 'lost' : second === '' ? 'accepted' : 'refused';
  return [...told, judge('dựng: liên kết ra ngoài, sổ địa chỉ lạ, đè lên bản trước', out, outcome, second)];
}

/** News as hostile as check takes it. */
function addEntries(content: string, publicDir: string, dice: Dice): void {
  const own = readFileSync(join(content, NEWS), 'utf8');
  for (let taken = 0, tried = 0; taken < ENTRIES && tried < 40 * ENTRIES; tried++) {
    const file = join(content, `tin-tuc/2026/la-${taken}.mdx`);
    const title = JSON.stringify(dice.text(4));
    writeFileSync(
      file,
      dice.below(2) === 0
        ? own.replace('Tin thử', () => title).replace('Nội dung tin thử.', () => dice.text(8))
        : dice.spoiled(own),
    );
    if (errorsOf(checkContent(content, { siteDate: DAY, publicDir })).length > 0) rmSync(file);
    else taken++;
  }
}

function addTraps(room: string, content: string): void {
  writeFileSync(join(room, 'bi-mat.txt'), SECRET);
  mkdirSync(join(room, 'kho'));
  writeFileSync(
    join(room, 'kho/la.mdx'),
    readFileSync(join(content, NEWS), 'utf8').replace('Tin thử', SECRET),
  );
  symlinkSync(join(room, 'kho'), join(content, 'tin-tuc/2025'));
  symlinkSync(join(room, 'bi-mat.txt'), join(content, 'hoi-dap/la.mdx'));
  symlinkSync(join(room, 'bi-mat.txt'), join(room, 'public/tep/la.txt'));
  writeFileSync(
    join(content, 'dia-chi-da-dang.txt'),
    '../../bi-mat/ 2026-01-01\n*/ 2026-01-01\n"; x/ 2026-01-01\n',
  );
}

/** What a build says that fails; nothing of one that goes well. */
async function build(room: string): Promise<string> {
  const { CONTENT_DIR: _, ...rest } = process.env;
  const env = { ...rest, CONTENT_DIR: join(room, 'content'), SITE_DATE: DAY };
  const options = ['--out', join(room, 'site'), '--public', join(room, 'public')];
  try {
    await run('node', ['scripts/build/main.ts', ...options], { cwd: PROJECT, env, maxBuffer: 1e8 });
    return '';
  } catch (error) {
    return String(error).slice(0, 2000) || 'không dựng được';
  }
}

/** Foreign bytes in the built site weigh more than what else became of the build. */
function judge(kind: string, out: string, outcome: Outcome, said: string): BuildTold {
  for (const file of existsSync(out) ? listFiles(out) : []) {
    const text = readFileSync(join(out, file), 'latin1');
    const isForeign = text.includes(SECRET) || (file.endsWith('.html') && hasForeignElement(text));
    if (isForeign) return { kind, outcome: 'foreign', said: file };
  }
  return { kind, outcome, said: outcome === 'crash' || outcome === 'lost' ? said : '' };
}

/** What stands between the quotes of an attribute is a word, not an element. */
const hasForeignElement = (html: string): boolean =>
  html.replace(/="[^"]*"/g, '=""').includes(`<${FOREIGN_ELEMENT}`);

/** One line for all bytes of a folder. */
function printOf(folder: string): string {
  const hash = createHash('sha256');
  for (const file of existsSync(folder) ? listFiles(folder) : [])
    hash.update(`${file}\n`).update(readFileSync(join(folder, file)));
  return hash.digest('hex');
}
