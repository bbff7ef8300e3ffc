import { beforeAll, describe, expect, it } from 'vitest';
import { SmallSite } from './reading/small-site.ts';

const DAY = '2026-11-24';
const SITE = new SmallSite('approvals');
const UNAPPROVED = 'tin-tuc/2026/tin-thu/';
const TEXT = 'Bài thử.';

const PUBLISHED_ONCE = 'tin-tuc/2026/tin-tung-dang/';
const ONCE_TEXT = 'Bài từng đăng.';

/** An entry of the site once more, under another name and changed. */
const writeAlike = (like: string, name: string, change: (text: string) => string): void =>
  SITE.write(`tin-tuc/2026/${name}.mdx`, change(SITE.read(`tin-tuc/2026/${like}.mdx`)));

/**
 * Builds the site with a policy: articles that nobody has approved, one of them published once, beside one that is
 * approved; and of criticism and reposts one each that lacks what it needs.
 */
function build(policy: string, ...args: string[]): void {
  SITE.layOut();
  SITE.write('site.yaml', `${SITE.read('site.yaml')}\napproval:\n${policy}`);
  writeAlike('tin-thu', 'tin-thu', (text) => text.replace(/\n---\n[^]*$/, `\n---\n\n${TEXT}\n`));
  writeAlike('tin-thu', 'tin-da-duyet', (text) =>
    text
      .replace('title: Tin thử', 'title: Tin đã duyệt')
      .replace('publishedOn:', 'approvedBy: ban-duyet-thu\napprovedOn: 2026-11-01\npublishedOn:'),
  );
  writeAlike('tin-thu', 'tin-tung-dang', (text) =>
    text.replace('title: Tin thử', 'title: Tin từng đăng').replace(TEXT, ONCE_TEXT),
  );
  SITE.write('dia-chi-da-dang.txt', `${PUBLISHED_ONCE} 2026-11-01 news:Tin từng đăng | 2026-11-01\n`);
  writeAlike('phe-binh-thu', 'phe-binh-chua-duyet', (text) => text.replace(/approved.*\n/g, ''));
  writeAlike('dang-lai-duoc-phep', 'dang-lai-het-phep', (text) =>
    text.replace('validUntil: 2027-12-31', 'validUntil: 2026-11-23'),
  );
  const { output, status } = SITE.run('build', DAY, ...args);
  expect({ status, output }).toMatchObject({ status: 0 });
}

const everywhere = (): string =>
  ['', 'tin-tuc/', 'so-do-trang/', 'sitemap-0.xml'].map((path) => SITE.built(path) ?? '').join('\n');

describe('news that nobody has approved', () => {
  describe('where the site holds it back', () => {
    beforeAll(() => build('  kinds: [news]\n'));

    it('has no page and stands in no list; what is approved does', () => {
      expect(SITE.built(UNAPPROVED)).toBeUndefined();
      expect(everywhere()).not.toContain(UNAPPROVED);
      expect(SITE.built('tin-tuc/2026/tin-da-duyet/')).toContain(TEXT);
      expect(SITE.built('tin-tuc/2026/tin-da-duyet/')).not.toContain('data-approval');
      expect(everywhere()).toContain('tin-tuc/2026/tin-da-duyet/');
    });

    it('leaves answers and models alone, which this site does not have approved', () => {
      expect(SITE.built('hoi-dap/cau-hoi-thu/')).toContain('Câu trả lời thử.');
      expect(SITE.built('hoi-dap/cau-hoi-thu/')).not.toContain('data-approval');
    });

    it('keeps the address of what was published once, where nothing of it is told but that it awaits approval', () => {
      const page = SITE.built(PUBLISHED_ONCE) ?? '';
      expect(page).toContain('chưa được cơ quan duyệt nên không hiện');
      expect(page).toContain('content="noindex"');
      expect(page).not.toMatch(/Tin từng đăng|Bài từng đăng/);
      expect(everywhere()).not.toContain(PUBLISHED_ONCE);
    });
  });
});

describe('where the site shows what nobody has approved', () => {
  const POLICY = '  kinds: [news, questions]\n  shownUnapproved: true\n';
  const CRITICISM = 'tin-tuc/2026/phe-binh-chua-duyet/';
  const ANSWER = 'hoi-dap/cau-hoi-thu/';
  const IN_PREVIEW = '<b>Chờ duyệt:</b> chỉ bản xem trước có bài này.';
  const previewed = new Map<string, string | undefined>();
  beforeAll(() => {
    build(POLICY, '--preview');
    for (const path of [UNAPPROVED, CRITICISM, ANSWER, 'tin-tuc/']) previewed.set(path, SITE.built(path));
    build(POLICY);
  });
  const page = (name: string): string => SITE.built(`tin-tuc/2026/${name}/`) ?? '';

  it('marks in a preview what awaits its approval, criticism too', () => {
    for (const path of [UNAPPROVED, CRITICISM, ANSWER]) expect(previewed.get(path)).toContain(IN_PREVIEW);
    expect(previewed.get('tin-tuc/')).toContain(CRITICISM);
  });

  it('takes no page of a preview that was built before', () => {
    expect(SITE.built(ANSWER)).toContain('<b>Chưa được cơ quan duyệt.</b>');
    expect(SITE.built(ANSWER)).not.toContain(IN_PREVIEW);
  });

  it('marks such news on every page', () => {
    expect(SITE.built(UNAPPROVED)).toContain('<b>Chưa được cơ quan duyệt.</b>');
    expect(SITE.built('tin-tuc/')).toMatch(/\d trong \d bài dưới đây chưa được cơ quan duyệt/);
  });

  it('is never published by a release', () => {
    const { status, output } = SITE.run('build', DAY, '--release');
    expect(status).toBe(1);
    expect(output).toContain('approval.shownUnapproved');
    expect(SITE.run('build', DAY, '--release', '--preview').output).toContain('chỉ dùng một trong hai');
  });

  it('shows a permitted repost whole, with whose it is and by what right', () => {
    expect(page('dang-lai-duoc-phep')).toContain('Nội dung bài được phép đăng lại.');
    expect(page('dang-lai-duoc-phep')).toMatch(
      /Đăng lại từ\s*Báo Thử, tác giả Người viết thử, ngày 01\/11\/2026 \(Thỏa thuận thử số 1\)/,
    );
  });

  it('shows of any other its title, our words and the way to it', () => {
    expect(page('dang-lai-chi-dan')).toContain('data-repost="link"');
    expect(page('dang-lai-chi-dan')).toContain('href="https://bao-thu.example.vn/bai-chi-dan"');
  });

  it('shows approved criticism with its ground, the answer to it and its end', () => {
    expect(page('phe-binh-thu')).toMatch(
      /data-criticism[^]*99\/QĐ-UBND[^]*đã xin lỗi[^]*gỡ từ ngày 20\/11\/2027/,
    );
  });

  it('never shows criticism that nobody approved, whatever the site shows', () => {
    expect(page('phe-binh-chua-duyet')).toBe('');
    expect(everywhere()).not.toContain('phe-binh-chua-duyet');
  });

  it('shows of a repost whose permission is over the way to it, and no text', () => {
    expect(page('dang-lai-het-phep')).toContain('data-repost="link"');
    expect(page('dang-lai-het-phep')).not.toContain('Nội dung bài được phép đăng lại.');
  });
});
