import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { CONTENT_SITE, TEST_DATE } from '../../scripts/test/sites.ts';
import { CONTENT_TYPES, type CollectionName } from '../../src/catalogue/content-types.ts';
import type { ContentType } from '../../src/site/content-type.ts';
import { slug } from '../../src/text/slug.ts';
import { EditingForm } from './editing-room-form.ts';
import {
  answerFolderPicker,
  changedPaths,
  fillFolder,
  folderOnDisk,
  takeFolder,
} from './editing-room-folder.ts';
import { projectWith, runIn } from './editing-room-project.ts';
import { expect, test } from './site.ts';

const PUBLIC = resolve(import.meta.dirname, '../../public');
const realContent = () =>
  new Map([...folderOnDisk(CONTENT_SITE.contentDir, 'content'), ...folderOnDisk(PUBLIC, 'public')]);

const PROCEDURE = 'giai-quyet-che-do-tro-cap-tho-cung-liet-si';
const HOTLINE = 'Số thử của Đội kiểm thử (biểu mẫu)';
const NEWS = 'Tin thử: “Đợt 2” của Ủy ban, đường số 1/2026';
const FORM = {
  name: 'Tờ khai Đăng ký (1).pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n%%EOF\n'),
};

/** Lines that went, with "-", and came, with "+"; both texts keep their other lines in order. */
function lineChanges(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `-${line.trim()}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+${line.trim()}`),
  ];
}

/** Opens the form on a copy of the project's own content; `before` is what the copy held. */
async function enterWithRealContent(
  page: Page,
  home: string,
): Promise<{ form: EditingForm; before: ReturnType<typeof realContent> }> {
  const before = realContent();
  await page.goto(`${home}tim-kiem/`);
  await fillFolder(page, before);
  const form = new EditingForm(page);
  await form.enter(home);
  return { form, before };
}

test.describe('an editor at the form, with a folder of the real content', () => {
  test.setTimeout(300_000);
  test.use({ actionTimeout: 15_000, viewport: { width: 1280, height: 900 } });
  test.beforeEach(({ page }) => answerFolderPicker(page).then(() => undefined));

  test('makes a hotline, a fee, a form and a news item that pass the checks and stand on the site', async ({
    page,
    serve,
  }) => {
    const { form, before } = await enterWithRealContent(page, await serve(CONTENT_SITE));

    await form.open('hotlines/new');
    await form.fill('name', HOTLINE);
    await form.fill('purpose', 'Thử biểu mẫu.');
    await form.choose('scope', 'Phường, xã');
    await form.add('phones');
    await form.fill('phones.0', '18001096');
    await form.choose('verification.state', 'Đã xác minh');
    await form.fill('verification.checkedOn', TEST_DATE);
    await form.fill('verification.checkedAgainst', 'Phép thử của phòng biên tập');
    await form.add('sources');
    await form.fill('sources.0.title', 'Phép thử của phòng biên tập');
    await form.save();

    await form.open(`procedures/entries/${PROCEDURE}`);
    await form.unfold('channels');
    await form.unfold('channels.0.costs');
    await form.fill('channels.0.costs.0.amount', '15000');
    await form.unfold('evidence');
    await form.unfold('evidence.0.papers');
    await form.unfold('evidence.0.papers.0.forms');
    await form.upload('evidence.0.papers.0.forms.0.file', FORM);
    await form.save();

    await form.open('news/new');
    await form.fill('title', NEWS);
    await form.fill('summary', 'Một câu để thử biểu mẫu.');
    await form.fill('publishedOn', TEST_DATE);
    await form.fill('approvedBy', 'Người duyệt thử');
    await form.fill('approvedOn', TEST_DATE);
    await form.add('sources');
    await form.fill('sources.0.title', 'Phép thử của phòng biên tập');
    const body = await form.field('body');
    await body.locator('[contenteditable]').first().click();
    await page.keyboard.type('Đoạn mở đầu của tin thử.');
    await page.keyboard.press('Enter');
    await body.getByRole('button', { name: /^Chèn/ }).click();
    await page.getByRole('menuitem', { name: 'Lưu ý' }).click();
    await page.locator('[data-key-path$=":noi-dung"] textarea').fill('Mang theo giấy tờ gốc để thử.');
    await form.save();

    const after = await takeFolder(page);
    const hotline = `content/duong-day-nong/${slug(HOTLINE)}.mdx`;
    const procedure = `content/thu-tuc/${PROCEDURE}.mdx`;
    const news = `content/tin-tuc/2026/${slug(NEWS)}.mdx`;
    const upload = 'public/tep/to-khai-dang-ky-1.pdf';
    expect(changedPaths(before, after)).toEqual([hotline, procedure, news, upload].sort());
    const text = (path: string, files = after) => files.get(path)?.toString('utf8') ?? '';
    expect(lineChanges(text(procedure, before), text(procedure))).toEqual([
      '+amount: 15000',
      '+file: tep/to-khai-dang-ky-1.pdf',
    ]);
    expect(text(hotline)).toContain('phones:\n  - "18001096"\n');
    expect(text(news)).toContain('\n<LuuY>\n\nMang theo giấy tờ gốc để thử.\n\n</LuuY>\n');

    const project = projectWith(after);
    await runIn(project, CONTENT_SITE, 'scripts/check/main.ts');
    await runIn(project, CONTENT_SITE, 'scripts/build/main.ts', '--out', 'dist');
    const built = (path: string) => readFileSync(join(project, 'dist', path), 'utf8');
    expect(built('duong-day-nong/index.html')).toContain(HOTLINE);
    expect(built(`thu-tuc/${PROCEDURE}/index.html`)).toContain('15.000');
    expect(built(`thu-tuc/${PROCEDURE}/index.html`)).toContain('tep/to-khai-dang-ky-1.pdf');
    expect(built(`tin-tuc/2026/${slug(NEWS)}/index.html`)).toContain('Mang theo giấy tờ gốc để thử.');
  });

  test('edits one field of an entry of every kind, and nothing else of the file changes', async ({
    page,
    serve,
  }) => {
    const { form, before } = await enterWithRealContent(page, await serve(CONTENT_SITE));
    for (const [name, { folder, identifier: title }] of Object.entries(CONTENT_TYPES) as [
      CollectionName,
      ContentType,
    ][]) {
      const path = [...before.keys()].find((key) => key.startsWith(`content/${folder}/`));
      if (path === undefined) continue;
      const id = path.slice(`content/${folder}/`.length).replace(/\.mdx$/, '');
      await form.open(`${name}/entries/${id}`);
      const input = (await form.field(title)).locator('input, textarea').first();
      const changed = `${await input.inputValue()}9`;
      await input.fill(changed);
      await form.save();
      const after = await takeFolder(page);
      expect(changedPaths(before, after)).toEqual([path]);
      const text = after.get(path)?.toString('utf8') ?? '';
      const changes = lineChanges(before.get(path)?.toString('utf8') ?? '', text);
      expect(changes.map((line) => line.charAt(0))).toEqual(['-', '+']);
      expect(changes[1]).toContain(changed);
      before.set(path, Buffer.from(text));
    }
  });
});
