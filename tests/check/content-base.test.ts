import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEnvironment } from '../../src/site/environment.ts';
import { writeWhole } from '../../scripts/writing/write-whole.ts';
import { inventedRecord } from '../samples/invented-record.ts';
import { applyEdits, PROCEDURE, type Edit } from './edit-content.ts';
import { FIXTURES, TEST_DAY } from './content-folder.ts';

/** What a unit has of its own; all else of the artificial content is the base. */
const OWN = ['site.yaml', 'vai-tro.yaml', 'co-quan', 'duong-day-nong'];
const CODE: Edit = [PROCEDURE, 'code: "9.999999"', 'code: 9.999990'];
const ANNOUNCED = 'cong-bo/999-qd-bth.mdx';
const SECTOR = '- id: nghe-bien\n  name: Nghề biển\n';

let room = '';
const base = (): string => join(room, 'chung');
const own = (): string => join(room, 'xa');

interface Said {
  status: number | null;
  stdout: string;
  stderr: string;
}

function run(command: string, args: string[] = [], variables: Record<string, string> = {}): Said {
  return spawnSync(process.execPath, [`scripts/${command}/main.ts`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, SITE_DATE: TEST_DAY, CONTENT_BASE: base(), CONTENT_DIR: own(), ...variables },
  });
}
const check = (...args: string[]): Said => run('check', ['--public', join(FIXTURES, 'public'), ...args]);

beforeEach(() => {
  room = realpathSync(mkdtempSync(join(tmpdir(), 'base-')));
  cpSync(join(FIXTURES, 'content-base'), base(), { recursive: true });
  mkdirSync(own());
  for (const name of OWN) {
    cpSync(join(base(), name), join(own(), name), { recursive: true });
    rmSync(join(base(), name), { recursive: true });
  }
});
afterEach(() => {
  const composed = readEnvironment({ CONTENT_BASE: base(), CONTENT_DIR: own() }).contentDir;
  for (const path of [room, resolve(composed, '..')]) rmSync(path, { recursive: true, force: true });
});

describe('content that a unit lays over a base (CONTENT_BASE)', () => {
  it('is checked as one, and the first line names both folders', () => {
    const { status, stdout, stderr } = check();
    expect(stdout).toContain('0 lỗi');
    expect(status).toBe(0);
    expect(stderr).toContain(`nội dung ở ${own()}, trên phần chung ở ${base()}`);
    expect(run('check', [], { CONTENT_BASE: '' }).status, 'the unit alone').toBe(1);
  });

  it('is told by the file that somebody wrote: of the base, of the unit, of a list of both', () => {
    applyEdits(base(), [CODE]);
    writeWhole(join(own(), 'duong-day-nong/hong.mdx'), 'không có phần đầu');
    writeWhole(join(own(), 'linh-vuc.yaml'), `${SECTOR}  code: sai\n`);
    const { status, stdout } = check();
    expect(status).toBe(1);
    expect(stdout).toContain(`${join(base(), PROCEDURE)}:2:7  Mã thủ tục`);
    expect(stdout).toContain(`${join(own(), 'duong-day-nong/hong.mdx')}:1:1`);
    expect(stdout).toMatch(
      new RegExp(
        `/content/linh-vuc\\.yaml \\(ghép từ ${own()}/linh-vuc\\.yaml và ${base()}/linh-vuc\\.yaml\\):`,
      ),
    );
  });

  it('is written to the unit alone', () => {
    const before = readFileSync(join(base(), PROCEDURE));
    const { status, stderr } = run('new', ['duong-day-nong', 'Đường dây thử hai']);
    expect(stderr).toContain(`nội dung ở ${own()}, trên phần chung ở ${base()}`);
    expect(status).toBe(0);
    expect(existsSync(join(own(), 'duong-day-nong/duong-day-thu-hai.mdx'))).toBe(true);
    expect(readFileSync(join(base(), PROCEDURE))).toEqual(before);
  });

  it('hides nothing of the base by a new entry, and takes a new version of what the base has', () => {
    writeWhole(join(base(), 'duong-day-nong/duong-day-chung.mdx'), 'của phần chung');
    const { status, stderr } = run('new', ['duong-day-nong', 'Đường dây chung']);
    expect({ status, stderr }).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Đã có') as string,
    });
    rmSync(join(base(), 'duong-day-nong'), { recursive: true });
    expect(run('new/version', ['9.999999', '--from', '2099-01-01']).status).toBe(0);
    expect(existsSync(join(own(), 'thu-tuc/thu-tuc-mau/tu-2099-01-01.mdx'))).toBe(true);
    expect(existsSync(join(base(), 'thu-tuc/thu-tuc-mau'))).toBe(false);
  });

  it('has an announcement of the base grown by the unit’s own procedure, with all that the base says', () => {
    const ofBase = readFileSync(join(base(), ANNOUNCED), 'utf8');
    const foreign = join(base(), 'thu-tuc/thu-tuc-nhieu-truong-hop.mdx');
    writeWhole(
      join(own(), 'thu-tuc/cua-xa.mdx'),
      readFileSync(foreign, 'utf8')
        .replace('8.777777', '8.777000')
        .replace('Thủ tục nhiều trường hợp', 'Thủ tục của xã'),
    );
    const { status, stdout } = run('announce');
    expect(status).toBe(0);
    expect(stdout).toContain('bổ sung 1 quyết định (1 của phần chung, chép về thư mục của đơn vị');
    const grown = readFileSync(join(own(), ANNOUNCED), 'utf8');
    expect(grown).toContain('effectiveFrom: 2026-02-01\nchanges:\n  - code: "9.999999"\n    kind: new\n');
    expect(grown).toContain('"8.777000"');
    expect(grown).not.toContain('"8.777777"');
    expect(readdirSync(join(own(), 'cong-bo'))).toHaveLength(1);
    expect(readFileSync(join(base(), ANNOUNCED), 'utf8')).toBe(ofBase);
    expect(run('announce').stdout).toContain('bổ sung 0 quyết định, cho 0 thủ tục');
  });

  it('imports no second file of what the base has, and tells how to have one', () => {
    const importing = (records: readonly unknown[], variables = {}): Said => {
      writeWhole(join(room, 'nguon.jsonl'), records.map((record) => JSON.stringify(record)).join('\n'));
      return run('import', [join(room, 'nguon.jsonl'), '--retrieved-on', TEST_DAY], variables);
    };
    const record = inventedRecord();
    importing([record], { CONTENT_BASE: '' });
    const path = 'thu-tuc/xin-thu-giay-mau.mdx';
    const sectors = readFileSync(join(own(), 'linh-vuc.yaml'), 'utf8');
    writeWhole(join(base(), path), readFileSync(join(own(), path), 'utf8'));
    writeWhole(join(base(), 'linh-vuc.yaml'), readFileSync(join(base(), 'linh-vuc.yaml'), 'utf8') + sectors);
    for (const name of ['thu-tuc', 'linh-vuc.yaml']) rmSync(join(own(), name), { recursive: true });

    const other = inventedRecord({ id: '00000000-0000-7000-8000-000000000002', code: '9.000011' });
    const { status, stdout } = importing([record, other]);
    expect({ status, stdout }).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/mới 1 ·/) as string,
    });
    expect(stdout).toContain('đã có ở phần chung, không ghi: 1 thủ tục');
    expect(readdirSync(join(own(), 'thu-tuc')), 'of another name than that of the base').toEqual([
      'xin-thu-giay-mau-9000011.mdx',
    ]);
    expect(existsSync(join(own(), 'linh-vuc.yaml')), 'the sector is that of the base').toBe(false);

    cpSync(join(base(), path), join(own(), path));
    expect(importing([record]).stdout).toContain('không đổi 1');
  });

  it('is not mended as one, nor renamed, as a rule may stand in either folder', () => {
    expect(check('--fix')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--content') as string,
    });
    expect(run('addresses', ['--rename', 'thu-tuc/mot', 'thu-tuc/hai'])).toMatchObject({ status: 2 });
  });

  it('needs a base that is there, and another folder than the unit', () => {
    expect(run('check', [], { CONTENT_BASE: join(room, 'khong-co') }).stderr).toContain(
      `Không có thư mục của phần chung: ${join(room, 'khong-co')}`,
    );
    expect(() => readEnvironment({ CONTENT_BASE: 'content' })).toThrow('CONTENT_BASE');
  });
});
