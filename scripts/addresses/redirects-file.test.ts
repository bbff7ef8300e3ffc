import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { withRedirects } from './redirects-file.ts';

const moved = (from: string, to: string) => ({ from, to, since: '2026-11-24', why: 'Đổi tên mục.' });
const EMPTY = '# Lời dặn\n# thứ hai\n[]\n';

describe('the file of redirects', () => {
  it('keeps its instructions when it gains its first row', () => {
    expect(withRedirects(EMPTY, [moved('thu-tuc/cu/', 'thu-tuc/moi/')])).toBe(
      '# Lời dặn\n# thứ hai\n- from: thu-tuc/cu/\n  to: thu-tuc/moi/\n  since: 2026-11-24\n  why: Đổi tên mục.\n',
    );
  });

  it('keeps comments beside rows that others wrote', () => {
    const text = `# Đầu\n- from: tin-tuc/a/ # in trên tờ rơi\n  to: tin-tuc/b/\n  since: 2026-01-01\n  why: "Gộp tin."\n`;
    expect(withRedirects(text, [moved('thu-tuc/cu/', 'thu-tuc/moi/')])).toBe(
      `${text}- from: thu-tuc/cu/\n  to: thu-tuc/moi/\n  since: 2026-11-24\n  why: Đổi tên mục.\n`,
    );
  });

  it('leads an older address straight to the newest one', () => {
    const once = withRedirects(EMPTY, [moved('thu-tuc/a/', 'thu-tuc/b/')]);
    const twice = parse(withRedirects(once, [moved('thu-tuc/b/', 'thu-tuc/c/')])) as { to: string }[];
    expect(twice.map(({ to }) => to)).toEqual(['thu-tuc/c/', 'thu-tuc/c/']);
  });

  it('makes no ring when a page goes back to its old address', () => {
    const once = withRedirects(EMPTY, [moved('thu-tuc/a/', 'thu-tuc/b/')]);
    expect(parse(withRedirects(once, [moved('thu-tuc/b/', 'thu-tuc/a/')]))).toEqual([
      moved('thu-tuc/b/', 'thu-tuc/a/'),
    ]);
  });
});
