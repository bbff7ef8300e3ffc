import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { BUILD_RECORD, formatRecord } from '../../scripts/built-site/build-record.ts';
import { readManifest } from '../../scripts/publish/manifest.ts';
import { PACKED } from '../../scripts/publish/packed-file.ts';
import { LIVE } from '../../scripts/publish/places.ts';
import { TEST_DATE, TEST_DIR } from '../../scripts/test/sites.ts';
import { askPublished } from '../samples/ask-published.ts';
import { inventedRecord } from '../samples/invented-record.ts';

const FOLDER = join(TEST_DIR, 'adopter');
const SITE = join(TEST_DIR, 'adopter-site');
const PLACE = join(TEST_DIR, 'adopter-place');
const HOSTING = join(TEST_DIR, 'adopter-hosting');
/** A repository of the unit's host. */
const REMOTE = join(TEST_DIR, 'adopter-remote.git');
const RECORDS = join(TEST_DIR, 'adopter-records.jsonl');
const CODES = ['9.000010', '9.000011', '9.000012'];

/** Places of the unit whose content this repository holds; no other unit's site may name them. */
const OTHER_UNIT = /Duyên Hải|Trường Long Hòa|Long Hữu|Vĩnh Long|Trà Vinh|vinhlong|travinh|duyen-?hai/i;

/** What the build of another unit left in the folder. */
const OTHER_SITE = {
  commit: null,
  siteDate: TEST_DATE,
  builtFor: 'Trang của đơn vị khác',
  baseUrl: 'https://khac.example/',
  pages: 9000,
};

const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#7a1f1f" d="M0 0h32v32H0z"/></svg>\n';
const OWN_LOOK = `brand:
  colour: "#7a1f1f"
  logo:
    file: tep/bieu-trung.svg
    alt: Biểu trưng xã Thí Dụ
  drawings: [counter]
receivingOffices:
  - office: trung-tam-phuc-vu-hanh-chinh-cong-xa-thi-du
`;

/** What the office answers, without which nothing may be published. */
const PORTAL = `portal:
  name: Cổng thông tin điện tử tỉnh Thí Dụ
  url: https://thidu.gov.vn
`;
const IMPRINT = `imprint:
  managingBody: Ủy ban nhân dân xã Thí Dụ
  managingUnit: Văn phòng xã Thí Dụ
  responsiblePerson: Chánh Văn phòng xã Thí Dụ
  address: Ấp Thí Dụ, xã Thí Dụ, tỉnh Thí Dụ
  phone: "18001096"
  email: xathidu@thidu.gov.vn
  verification:
    state: verified
    checkedOn: ${TEST_DATE}
    checkedAgainst: Văn phòng xã Thí Dụ
`;

interface Said {
  command: string;
  status: number | null;
  stdout: string;
  stderr: string;
}
const walk: Said[] = [];
/** Of the content's own repository. */
let contentCommit = '';
const AUTHOR = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  ...{ GIT_AUTHOR_NAME: 'Thử', GIT_AUTHOR_EMAIL: 'thu@example.com' },
  ...{ GIT_COMMITTER_NAME: 'Thử', GIT_COMMITTER_EMAIL: 'thu@example.com' },
};
/** What the page tells to type so that the folder gets to an empty repository elsewhere. */
const gitLinesOf = (page: string, remote: string): string =>
  (/^cd \.\.\/noi-dung-xa\n((?:git .*\n)+)/m.exec(readFileSync(page, 'utf8'))?.[1] ?? '').replace(
    /<.*>/,
    remote,
  );

/** A command of the project as the README tells an adopter to call it. */
function run(command: string, ...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${command}/main.ts`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: join(FOLDER, 'content'), SITE_DATE: TEST_DATE },
  });
  walk.push({ command, status, stdout, stderr });
}
const said = (command: string): Said | undefined => walk.find((step) => step.command === command);
const built = (path: string): string => readFileSync(join(SITE, path), 'utf8');

beforeAll(() => {
  for (const path of [FOLDER, SITE, PLACE, HOSTING, REMOTE]) rmSync(path, { recursive: true, force: true });
  const records = CODES.map((code, at) =>
    inventedRecord({
      code,
      id: `00000000-0000-7000-8000-00000000000${at + 1}`,
      name: `Thủ tục xin giấy mẫu số ${at + 1}`,
    }),
  );
  const ofPolice = inventedRecord({
    code: '9.000013',
    id: '00000000-0000-7000-8000-000000000004',
    name: 'Thủ tục xin giấy mẫu của công an',
    executingAgencies: 'Công an xã',
    departmentsExecuting: [{ id: 'b', name: 'Công an xã' }],
    departmentExecutingIds: ['b'],
    executionSteps: [{ name: '', description: 'Bước 1: nộp hồ sơ tại Công an cấp xã.' }],
  });
  mkdirSync(TEST_DIR, { recursive: true });
  writeFileSync(RECORDS, [...records, ofPolice].map((record) => `${JSON.stringify(record)}\n`).join(''));
  run('init', 'Xã Thí Dụ, tỉnh Thí Dụ', FOLDER);
  const git = (...args: string[]) =>
    spawnSync('git', ['-C', FOLDER, ...args], { encoding: 'utf8' }).stdout.trim();
  mkdirSync(REMOTE, { recursive: true });
  spawnSync('git', ['init', '-q', '--bare', REMOTE]);
  spawnSync('bash', ['-e', '-c', gitLinesOf('docs/don-vi-khac.md', REMOTE)], {
    cwd: FOLDER,
    env: { ...process.env, ...AUTHOR },
  });
  contentCommit = git('rev-parse', 'HEAD');
  run('import', RECORDS, '--retrieved-on', TEST_DATE);
  run('announce');
  const siteFile = join(FOLDER, 'content/site.yaml');
  writeFileSync(siteFile, `${readFileSync(siteFile, 'utf8')}\n${OWN_LOOK}`);
  mkdirSync(join(FOLDER, 'content/tep'), { recursive: true });
  writeFileSync(join(FOLDER, 'content/tep/bieu-trung.svg'), LOGO);
  cpSync('tests/fixtures/public/tep/to-khai-thu.pdf', join(FOLDER, 'content/tep/to-khai-thu.pdf'));
  run('check', '--ready');
  run('build', '--release', '--out', SITE);
  const asked = readFileSync(siteFile, 'utf8')
    .replace(/^url: .*$/m, 'url: https://xathidu.thidu.gov.vn')
    .replace(/^imprint:\n(?: .*\n)+/m, IMPRINT);
  writeFileSync(siteFile, `${asked}\n${PORTAL}`);
  // The first site that the README builds there is that of the unit whose content this repository holds.
  mkdirSync(SITE, { recursive: true });
  writeFileSync(join(SITE, BUILD_RECORD), formatRecord(OTHER_SITE));
  run('build', '--release', '--out', SITE);
  run('publish', '--from', SITE, '--to', PLACE);
  run('hosting', '--from', SITE, '--root', join(PLACE, LIVE), '--into', HOSTING);
});

describe('another commune that takes the site over', () => {
  it('gets from an empty folder to a site without touching the program', () => {
    expect(walk.map(({ command, status }) => [command, status])).toEqual([
      ['init', 0],
      ['import', 0],
      ['announce', 0],
      ['check', 0],
      ['build', 1],
      ['build', 0],
      ['publish', 0],
      ['hosting', 0],
    ]);
  });

  it('is told at each step whose content is worked on, and at the end what is left', () => {
    for (const command of ['import', 'announce', 'check', 'build'])
      expect(said(command)?.stderr).toMatch(/^Xã Thí Dụ, tỉnh Thí Dụ · nội dung ở /);
    for (const command of ['publish', 'hosting'])
      expect(said(command)?.stderr).toMatch(/^Cải cách hành chính xã Thí Dụ · bản dựng ở /);
    expect(said('init')?.stdout).toContain('Làm tiếp, theo thứ tự');
    expect(said('check')?.stdout).toContain('0 lỗi, 0 cảnh báo');
    expect(said('check')?.stdout).toContain('Địa chỉ của trang (url) còn là địa chỉ tạm');
  });

  it('has its name and procedures under the section of its portal', () => {
    expect(built('index.html')).toContain('xã Thí Dụ');
    expect(built('index.html')).toContain('href="/cai-cach-hanh-chinh/thu-tuc/"');
    expect(globSync('thu-tuc/xin-giay-mau-so-*/index.html', { cwd: SITE })).toHaveLength(CODES.length);
    expect(JSON.parse(built('phien-ban.json'))).toMatchObject({
      builtFor: 'Cải cách hành chính xã Thí Dụ',
      contentCommit,
      baseUrl: expect.stringMatching(/[^/]\/cai-cach-hanh-chinh\/$/) as string,
    });
  });

  it('says at each imported procedure which of its offices receives the files, not where the police does', () => {
    for (const page of globSync('thu-tuc/xin-giay-mau-so-*/index.html', { cwd: SITE }))
      expect(built(page)).toMatch(
        /data-receivers>[^]{0,200}co-quan\/trung-tam-phuc-vu-hanh-chinh-cong-xa-thi-du\//,
      );
    const ofPolice = built('thu-tuc/xin-giay-mau-cua-cong-an/index.html');
    expect(ofPolice).toContain('Công an cấp xã');
    expect(ofPolice).not.toContain('data-receivers');
  });

  it('wears its own logo, colour and drawings, on every page and icon', () => {
    expect(built('favicon.svg')).toBe(LOGO);
    expect(built('index.html')).toContain('alt="Biểu trưng xã Thí Dụ"');
    expect(built('index.html')).toContain('<meta name="theme-color" content="#7a1f1f"');
    expect(built('manifest.webmanifest')).toContain('#7a1f1f');
    expect(built('index.html').match(/class="drawing/g)).toHaveLength(1);
    const styles = globSync('**/*.css', { cwd: SITE }).map(built).join('\n');
    expect(styles).toMatch(/--ground-strong:[^;}]*#7a1f1f[^;}]*#4f1414/);
    expect(styles).not.toMatch(/--ground-strong:[^;}]*#0b4a5a/);
  });

  it('leads on by its sectors under a heading, and says of its phone what the foot of the page says', () => {
    expect(built('index.html')).toMatch(
      /<h2[^>]*>Thủ tục theo lĩnh vực<\/h2>[^]{0,200}href="[^"]*linh-vuc\//,
    );
    expect(built('lien-he/index.html')).toContain('href="tel:18001096"');
    expect(built('lien-he/index.html')).not.toMatch(/chưa có số điện thoại/i);
  });

  it('publishes the forms that lie with its content', () => {
    expect(existsSync(join(SITE, 'tep/to-khai-thu.pdf'))).toBe(true);
  });

  it('is served below the section of its portal out of the folder that it was published to', async () => {
    const paths = ['', 'thu-tuc/', 'khong-co/'];
    const [home, ...more] = await askPublished(SITE, join(PLACE, LIVE), paths);
    expect(home).toEqual({ status: 200, text: built('index.html') });
    expect(more.map(({ status }) => status)).toEqual([200, 404]);
  });

  it('has a script for object storage and the list of its files, for whoever has no server', () => {
    const script = readFileSync(join(HOSTING, 'kho-luu-tru.sh'), 'utf8');
    expect(script).toContain('NOI="s3://$2/cai-cach-hanh-chinh/"');
    const live = readManifest(join(PLACE, LIVE));
    const unpacked = Object.entries(live?.files ?? {}).filter(([path]) => !PACKED.test(path));
    expect(readManifest(HOSTING)).toEqual({ ...live, files: Object.fromEntries(unpacked) });
  });

  it('is told no duty that the plan of another unit sets', () => {
    expect(built('tuan-thu/index.html')).toContain('B06.');
    expect(built('tuan-thu/index.html')).not.toMatch(/26\/KH-UBND|B07\./);
  });

  it('lies in a repository of its own, of which the host has every line', () => {
    expect(contentCommit).toMatch(/^[0-9a-f]{40}$/);
    const kept = spawnSync('git', ['-C', REMOTE, 'rev-parse', 'main'], { encoding: 'utf8' });
    expect(kept.stdout.trim()).toBe(contentCommit);
  });

  it('reads of no other region in the files that it edits', () => {
    const files = globSync('content/**/*.yaml', { cwd: FOLDER });
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((file) => /miền Tây/i.test(readFileSync(join(FOLDER, file), 'utf8')))).toEqual([]);
  });

  it('names no other unit in any file', () => {
    const files = globSync('**/*.{html,json,js,css,xml,txt,csv,svg,webmanifest,ics,map,ttl,jsonld,yaml}', {
      cwd: SITE,
    });
    expect(files.length).toBeGreaterThan(60);
    expect(files.filter((file) => OTHER_UNIT.test(`${file} ${built(file)}`))).toEqual([]);
  });
});
