/**
 * How fast nginx serves a built site by our configuration, beside the same nginx serving one bare file of the same size;
 * what readers get while releases are published and taken back under load, and how long going back takes. Needs nginx, its brotli module and wrk
 * (Debian: apt-get install wrk).
 *   node scripts/bench/serve.ts SITE
 */
import { spawnSync } from 'node:child_process';
import { brotliCompressSync } from 'node:zlib';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { spreadOf } from '../../src/text/spread.ts';
import { hostOf } from '../hosting/configurations.ts';
import { runNginx } from '../hosting/run-nginx.ts';
import { procedurePages } from '../built-site/page-bytes.ts';
import { readersDuringSwitches } from './serve/readers-during-switches.ts';
import { timeRollbacks } from './serve/time-rollbacks.ts';

/** Share of the bare file's requests a second that the site reaches. */
const AIM = 0.6;
const ROUNDS = 5;
const SECONDS = 4;
const PAGES = 100;

const site = resolve(process.argv[2] ?? 'dist');
const scratch = mkdtempSync(join(tmpdir(), 'serve-'));
const root = join(scratch, 'site');

/** The site's first pages as browsers get them, packed ahead, and one bare file that weighs as much as they do. */
function prepare(): string[] {
  mkdirSync(root);
  const pages = procedurePages(site).slice(0, PAGES);
  for (const file of [
    'phien-ban.json',
    'index.html',
    '404.html',
    'nginx-chuyen-huong.map',
    'quan-tri/index.html',
    ...pages,
  ])
    cpSync(join(site, file), join(root, file));
  const packed = pages.map((page) => {
    const bytes = brotliCompressSync(readFileSync(join(root, page)));
    writeFileSync(join(root, `${page}.br`), bytes);
    return bytes.length;
  });
  writeFileSync(join(scratch, 'bare.bin'), Buffer.alloc(spreadOf(packed).median, 1));
  return pages.map((page) => page.replace(/index\.html$/, ''));
}

interface Load {
  perSecond: number;
  /** Milliseconds below which 99 of 100 answers come. */
  p99: number;
  bytes: number;
}

/** Asks for the addresses in turn, over 50 connections. */
function load(origin: string, paths: readonly string[]): Load {
  const script = join(scratch, 'ask.lua');
  const quoted = paths.map((path) => `"${path}"`).join(',');
  writeFileSync(
    script,
    `local paths = {${quoted}} local at = 0
request = function() at = at % #paths + 1 return wrk.format("GET", paths[at], {["Accept-Encoding"]="br"}) end
done = function(s, l) print(s.requests / s.duration * 1e6, l:percentile(99) / 1000, s.bytes / s.requests, s.errors.status + s.errors.connect + s.errors.read) end`,
  );
  const { stdout } = spawnSync('wrk', ['-t1', '-c50', `-d${SECONDS}s`, '-s', script, origin], {
    encoding: 'utf8',
  });
  const [perSecond = NaN, p99 = NaN, bytes = NaN, errors] = (stdout.trim().split('\n').at(-1) ?? '')
    .split('\t')
    .map(Number);
  if (errors !== 0) throw new Error(`wrk: ${errors} lỗi\n${stdout}`);
  return { perSecond, p99, bytes };
}

try {
  const paths = prepare();
  // The bound of requests of one address is lifted: all of them come from one here.
  const host = hostOf({ from: root, root, brotli: true, rate: 100_000 });
  const nginx = await runNginx(host, (text) =>
    text.replace(
      'location ^~',
      `location = /bare.bin { root ${scratch}; open_file_cache max=10; open_file_cache_valid 1s; }\nlocation ^~`,
    ),
  );
  const rounds = Array.from({ length: ROUNDS }, () => ({
    bare: load(nginx.origin, ['/bare.bin']),
    site: load(
      nginx.origin,
      paths.map((path) => host.basePath + path),
    ),
  }));
  await nginx.stop();
  for (const what of ['bare', 'site'] as const) {
    const of = (key: keyof Load): number => spreadOf(rounds.map((round) => round[what][key])).median;
    console.log(
      `${what === 'bare' ? 'một tệp trơn' : `${paths.length} trang thủ tục`}: ${of('perSecond').toFixed(0)} yêu cầu/giây, 99 % dưới ${of('p99').toFixed(1)} ms, ${of('bytes').toFixed(0)} byte mỗi câu trả lời`,
    );
  }
  const ratio = spreadOf(rounds.map((round) => round.site.perSecond / round.bare.perSecond)).median;
  console.log(`Tỉ lệ: ${(ratio * 100).toFixed(0)} % (mục tiêu ≥ ${AIM * 100} %)`);
  const { asked, perSecond, switches, errors, mixed } = await readersDuringSwitches(
    join(scratch, 'switches'),
  );
  console.log(
    `Đăng và quay lại ${switches} lần dưới ${perSecond.toFixed(0)} yêu cầu/giây: ${asked} yêu cầu, ${errors} lỗi, ${mixed} trang lẫn bản`,
  );
  const back = await timeRollbacks(join(scratch, 'rollbacks'));
  console.log(
    `Quay lại bản trước: lệnh ${back.command.toFixed(0)} ms từ lúc gọi đến lúc xong, riêng việc đổi liên kết ${back.act.toFixed(1)} ms`,
  );
  process.exitCode = ratio >= AIM && errors + mixed === 0 ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
