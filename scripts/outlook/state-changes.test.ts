import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '../content/read-content.ts';
import { sayChanges } from './say-changes.ts';
import { stateChanges } from './state-changes.ts';

const BASE = join(import.meta.dirname, '../../tests/fixtures/content-base');
let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'turns-'));
  cpSync(BASE, dir, { recursive: true });
});
afterEach(() => rmSync(dir, { recursive: true }));

function edit(file: string, from: RegExp, to: string): void {
  const path = join(dir, file);
  const text = readFileSync(path, 'utf8');
  if (!from.test(text)) throw new Error(`${file} has no ${from.source}`);
  writeFileSync(path, text.replace(from, to));
}
const turns = (from: string, until: string) =>
  stateChanges(readContent(dir, from, '').content, from, until).map(
    ({ day, what, how }) => `${day} ${what}: ${how}`,
  );
const report = (siteDate: string, last?: string) => sayChanges(readContent(dir, siteDate, '').content, last);

describe('what the site shows differently from a day on', () => {
  it('tells a hotline’s first day, and the day after its last', () => {
    edit(
      'duong-day-nong/duong-day-thu.mdx',
      /^sources:/m,
      'validFrom: 2027-01-10\nvalidUntil: 2027-01-31\nsources:',
    );
    expect(turns('2027-01-09', '2027-02-01')).toEqual([
      '2027-01-10 Đường dây nóng "Đường dây thử": bắt đầu có hiệu lực',
      '2027-02-01 Đường dây nóng "Đường dây thử": hết hiệu lực',
    ]);
    expect(turns('2027-01-10', '2027-01-31')).toEqual([]);
  });

  it('tells when a news item appears and when its time is over, but not the dates of its sources', () => {
    edit(
      'tin-tuc/2026/tin-thu.mdx',
      /^publishedOn: .*$/m,
      'publishedOn: 2027-01-10\nunpublishOn: 2027-02-01',
    );
    edit(
      'tin-tuc/2026/tin-thu.mdx',
      / {2}- title: Nguồn thử/,
      '  - title: Nguồn thử\n    publishedOn: 2027-01-15',
    );
    expect(turns('2027-01-01', '2027-03-01')).toEqual([
      '2027-01-10 Tin tức "Tin thử": lên trang',
      '2027-02-01 Tin tức "Tin thử": hết thời hạn đăng',
    ]);
  });

  it('tells of alerts by their text', () => {
    edit('site.yaml', /$/, 'alerts:\n  - text: Nghỉ lễ.\n    from: 2027-01-10\n    until: 2027-01-12\n');
    expect(turns('2027-01-01', '2027-03-01')).toEqual([
      '2027-01-10 Thông tin trang, Thông báo khẩn › 1 "Nghỉ lễ.": hiện ở đầu trang',
      '2027-01-13 Thông tin trang, Thông báo khẩn › 1 "Nghỉ lễ.": thôi hiện ở đầu trang',
    ]);
  });

  it('tells a fee inside a procedure by the procedure and the part', () => {
    edit('thu-tuc/thu-tuc-mau.mdx', /^( +)(?:- )?kind: (?:fee|charge)$/m, '$&\n$1  validFrom: 2027-01-10');
    expect(turns('2027-01-01', '2027-03-01')).toEqual([
      expect.stringMatching(
        /^2027-01-10 Thủ tục hành chính "Thủ tục mẫu.*", Cách thức thực hiện › \d › Phí, lệ phí › \d: bắt đầu có hiệu lực$/,
      ),
    ]);
  });

  it('tells what a decision does to a procedure, once', () => {
    edit('cong-bo/999-qd-bth.mdx', /^effectiveFrom: .*$/m, 'effectiveFrom: 2027-01-10');
    edit('cong-bo/999-qd-bth.mdx', /kind: new/, 'kind: abolished');
    const ended = turns('2027-01-01', '2027-03-01');
    expect(ended).toEqual([expect.stringMatching(/^2027-01-10 Thủ tục 9\.999999 .*: bị bãi bỏ$/)]);
  });
});

describe('the report of a build', () => {
  beforeEach(() => edit('tin-tuc/2026/tin-thu.mdx', /^publishedOn: .*$/m, 'publishedOn: 2027-01-20'));

  it('says what changed since the last build, and what will in thirty days', () => {
    expect(report('2027-01-24', '2027-01-19')).toBe(
      [
        'Đổi trạng thái từ bản dựng trước (19/01/2027) đến 24/01/2027: 1',
        '  20/01/2027  Tin tức "Tin thử": lên trang',
        'Sẽ đổi trong 30 ngày tới (đến 23/02/2027): không có gì.',
      ].join('\n'),
    );
    expect(report('2026-12-21')).toBe(
      [
        'Sẽ đổi trong 30 ngày tới (đến 20/01/2027): 10',
        '  01/01/2027  Kế hoạch, 1 "Kế hoạch thử năm 2026 của một đơn vị thử": thôi áp dụng',
        '  01/01/2027  Thủ tục hành chính "Thủ tục nhiều trường hợp", Cách thức thực hiện › 1 › Phí, lệ phí › 1: hết hiệu lực',
        '  01/01/2027  Thủ tục hành chính "Thủ tục nhiều trường hợp", Cách thức thực hiện › 1 › Phí, lệ phí › 2: bắt đầu có hiệu lực',
        '  01/01/2027  Thủ tục hành chính "Thủ tục thu theo nghị quyết", Cách thức thực hiện › 1 › Phí, lệ phí › 1: hết hiệu lực',
        '  01/01/2027  Thủ tục hành chính "Thủ tục thu theo nghị quyết", Cách thức thực hiện › 1 › Phí, lệ phí › 2: bắt đầu có hiệu lực',
        '  01/01/2027  Thủ tục hành chính "Thủ tục thu theo nghị quyết", Cách thức thực hiện › 2 › Phí, lệ phí › 1: hết hiệu lực',
        '  01/01/2027  Thủ tục hành chính "Thủ tục thu theo nghị quyết", Cách thức thực hiện › 2 › Phí, lệ phí › 2: bắt đầu có hiệu lực',
        '  01/01/2027  Văn bản "Nghị quyết thử về mức thu lệ phí", Mức thu › 1: hết hiệu lực',
        '  01/01/2027  Văn bản "Nghị quyết thử về mức thu lệ phí, sửa đổi": bắt đầu có hiệu lực',
        '  20/01/2027  Tin tức "Tin thử": lên trang',
      ].join('\n'),
    );
  });

  it.each(['2027-01-24', '2027-02-01'])('looks only ahead after a build for %s', (last) =>
    expect(report('2027-01-24', last)).toBe('Sẽ đổi trong 30 ngày tới (đến 23/02/2027): không có gì.'),
  );
});
