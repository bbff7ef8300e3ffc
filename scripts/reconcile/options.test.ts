import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCall } from '../command-line/read-call.ts';
import { RECONCILE } from './options.ts';

const readOptions = (args: readonly string[]) => readCall(RECONCILE, args);

const FILE = import.meta.filename;

describe('the command line of the reconciliation', () => {
  it('passes over a leading --, and names the folder of proposals after the list', () => {
    expect(readOptions(['--', FILE])).toMatchObject({
      input: FILE,
      contentDir: resolve('content'),
      out: resolve('.reconcile/options-test-ts'),
      format: 'text',
      isWhole: true,
    });
  });

  it('reads every option', () => {
    expect(
      readOptions([
        FILE,
        '--content',
        '/srv/x',
        '--out',
        '/srv/y',
        '--format',
        'markdown',
        '--partial',
        '--retrieved-on',
        '2026-06-08',
      ]),
    ).toMatchObject({
      contentDir: '/srv/x',
      out: '/srv/y',
      format: 'markdown',
      isWhole: false,
      retrievedOn: '2026-06-08',
    });
  });

  it.each([
    [[], 'đúng một danh sách'],
    [[FILE, FILE], 'đúng một danh sách'],
    [['/không/có.xlsx'], 'Không có tệp'],
    [[FILE, '--format', 'html'], '--format "html"'],
    [[FILE, '--retrieved-on', '2026-02-30'], '2026-02-30'],
    [[FILE, '--content', '/srv/x', '--out', '/srv/x/thu-tuc'], 'nằm trong thư mục nội dung'],
    [[FILE, '--nhanh'], 'Tùy chọn "--nhanh"'],
  ])('refuses %j', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});
