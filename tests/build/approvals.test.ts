import { beforeAll, describe, expect, it } from 'vitest';
import { SmallSite } from './reading/small-site.ts';

const DAY = '2026-11-24';
const SITE = new SmallSite('approvals', '/muc/');
const UNAPPROVED = 'tin-tuc/2026/tin-thu/';
const TEXT = 'Bài thử.';

function build(policy: string, ...args: string[]): string {
  SITE.layOut();
  SITE.write('site.yaml', `${SITE.read('site.yaml')}\napproval:\n  kinds: [news]\n${policy}`);
  const news = SITE.read('tin-tuc/2026/tin-thu.mdx').replace(/\n---\n[^]*$/, `\n---\n\n${TEXT}\n`);
  SITE.write('tin-tuc/2026/tin-thu.mdx', news);
  const approved = news
    .replace('title: Tin thử', 'title: Tin đã duyệt')
    .replace('publishedOn:', 'approvedBy: ban-duyet-thu\napprovedOn: 2026-11-01\npublishedOn:');
  SITE.write('tin-tuc/2026/tin-da-duyet.mdx', approved);
  const { output, status } = SITE.run('build', DAY, ...args);
  expect({ status, output }).toMatchObject({ status: 0 });
  return output;
}

const everywhere = (): string =>
  ['', 'tin-tuc/', 'so-do-trang/', 'sitemap-0.xml'].map((path) => SITE.built(path) ?? '').join('\n');

describe('news that nobody has approved', () => {
  describe('where the site holds it back', () => {
    beforeAll(() => void build(''));

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
  });

  describe('and that was published once', () => {
    beforeAll(() => {
      build('');
      SITE.write('dia-chi-da-dang.txt', `${UNAPPROVED} 2026-11-01 news:Tin thử | 2026-11-01\n`);
      expect(SITE.run('build', DAY, '--allow-fewer-pages').status).toBe(0);
    });

    it('keeps its address, where nothing of it is told but that it awaits approval', () => {
      const page = SITE.built(UNAPPROVED) ?? '';
      expect(page).toContain('chưa được cơ quan duyệt nên không hiện');
      expect(page).toContain('content="noindex"');
      expect(page).not.toMatch(/Tin thử|Bài thử/);
      expect(everywhere()).not.toContain(UNAPPROVED);
    });
  });

  it('is marked in a preview', () => {
    build('', '--preview');
    expect(SITE.built(UNAPPROVED)).toContain('<b>Chờ duyệt:</b> chỉ bản xem trước có bài này.');
    expect(SITE.built('tin-tuc/')).toContain(UNAPPROVED);
  });

  it('is marked on every page where the site shows it all the same', () => {
    build('  shownUnapproved: true\n');
    expect(SITE.built(UNAPPROVED)).toContain('<b>Chưa được cơ quan duyệt.</b>');
    expect(SITE.built('tin-tuc/')).toMatch(/\d trong \d bài dưới đây chưa được cơ quan duyệt/);
  });

  it('is never published by a release that shows it', () => {
    const { status, output } = SITE.run('build', DAY, '--release');
    expect(status).toBe(1);
    expect(output).toContain('approval.shownUnapproved');
    expect(SITE.run('build', DAY, '--release', '--preview').output).toContain('chỉ dùng một trong hai');
  });
});
