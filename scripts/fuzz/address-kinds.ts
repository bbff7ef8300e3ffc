import { mkdirSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse } from 'yaml';
import { redirectsSchema } from '../../src/site/schemas/redirects-schema.ts';
import { movedOnly, waysOf } from '../../src/site/redirects.ts';
import { formatLedger, parseLedger } from '../../src/site/ledger.ts';
import { redirectPage } from '../build/redirect-page.ts';
import { redirectRules } from '../build/redirect-rules.ts';
import { resolveRequest } from '../serve/resolve-request.ts';
import { FOREIGN_ELEMENT, SECRET } from './hostile-pieces.ts';
import type { Kind, Outcome } from './kind.ts';

const LEDGER = 'thu-tuc/a/ 2026-01-01 procedures:a\n./ 2026-01-01\ntin-tuc/b-c/ 2026-02-01 news:b-c\n';
const REDIRECTS = '- from: thu-tuc/a/\n  to: thu-tuc/b/#c\n  since: 2026-01-01\n  why: Đổi tên.\n';
const BASE_PATH = '/co-so/';

function ledger(text: string): Outcome {
  const { published, broken } = parseLedger(text);
  if (published.some(({ path }) => !/^(?:[a-z0-9-]+\/)*$/.test(path))) return 'foreign';
  const again = parseLedger(formatLedger(published));
  if (again.published.length !== published.length || again.broken.length > 0) return 'lost';
  return broken.length > 0 ? 'refused' : 'accepted';
}

function redirects(text: string): Outcome {
  const rows = redirectsSchema.safeParse(readYaml(text));
  if (!rows.success) return 'refused';
  const ways = waysOf(movedOnly(rows.data));
  const rules = redirectRules(ways, [], BASE_PATH);
  const hosted = (rules.get('_redirects') ?? '')
    .split('\n')
    .filter((row) => row !== '' && !row.startsWith('#'));
  const mapped = (rules.get('nginx-chuyen-huong.map') ?? '')
    .split('\n')
    .filter((row) => row !== '' && !row.startsWith('#'));
  const isPlain =
    hosted.every((row) => /^\/co-so\/[a-z0-9/-]* \/co-so\/[a-z0-9/#-]* 301$/.test(row)) &&
    mapped.every((row) => /^"\/co-so\/[a-z0-9/-]*" "\/co-so\/[a-z0-9/#-]*";$/.test(row));
  const pages = ways.map(({ from, to }) =>
    redirectPage({
      target: BASE_PATH + to,
      canonical: to,
      title: text,
      siteTitle: text,
      from,
      kind: 'redirect',
    }),
  );
  if (!isPlain || pages.some((page) => page.includes(`<${FOREIGN_ELEMENT}`))) return 'foreign';
  return hosted.length === 2 * ways.length ? 'accepted' : 'lost';
}

function readYaml(text: string): unknown {
  try {
    return parse(text, { logLevel: 'silent' });
  } catch {
    return undefined;
  }
}

/** Asks the server that `npm start` is for a path, beside a folder with a secret in it. */
function request(path: string, room: string): Outcome {
  const root = join(room, 'site');
  mkdirSync(join(root, 'thu-tuc'), { recursive: true });
  writeFileSync(join(root, 'thu-tuc/index.html'), '');
  writeFileSync(join(room, 'bi-mat.txt'), SECRET);
  const answer = resolveRequest(path, { root, basePath: BASE_PATH });
  if (answer.kind === 'file') return answer.file.startsWith(root + sep) ? 'accepted' : 'foreign';
  if (answer.kind === 'redirect') return /^\/(?!\/)/.test(answer.location) ? 'accepted' : 'foreign';
  return 'refused';
}

/** Addresses that were published, that moved, and that are asked for. */
export const ADDRESS_KINDS: readonly Kind[] = [
  { name: 'sổ địa chỉ đã đăng', share: 3, attempt: (dice) => ledger(dice.spoiled(LEDGER)) },
  { name: 'chuyển hướng, luật cho máy chủ', share: 3, attempt: (dice) => redirects(dice.spoiled(REDIRECTS)) },
  {
    name: 'npm start: địa chỉ được hỏi',
    share: 5,
    attempt: (dice, room) =>
      request(
        dice.pick([BASE_PATH, `${BASE_PATH}thu-tuc`, `${BASE_PATH}thu-tuc/`, `${BASE_PATH}../`, '/', '']) +
          dice.pick(['', '/', '../bi-mat.txt', dice.text(4)]),
        room,
      ),
  },
];
