import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMPONENTS_SITE, CONTENT_SITE, TEST_DATE } from '../../scripts/test/sites.ts';
import { CONTENT_TYPES, type CollectionName } from '../../src/catalogue/content-types.ts';
import type { ContentType } from '../../src/site/content-type.ts';
import { slug } from '../../src/text/slug.ts';
import {
  answerFolderPicker,
  changedPaths,
  folderOnDisk,
  takeFolder,
  type FolderFiles,
} from './editing-room-folder.ts';
import { layOut, runOver } from './editing-room-project.ts';
import { enterWith, smallContent } from './editing-room-small.ts';
import { expect, test } from './site.ts';

/** How many entries of a kind lie in the editor's folder: the form reads all of them as it opens. */
const OF_EACH_KIND = 3;

/** Lists and some entries of each kind of the project's own content. */
function realContent(): FolderFiles {
  const all = [...folderOnDisk(CONTENT_SITE.contentDir, 'content')];
  const byFolder = Map.groupBy(all, ([path]) => path.split('/').slice(1, -1)[0]);
  return new Map([...byFolder].flatMap(([folder, files]) => (folder ? files.slice(0, OF_EACH_KIND) : files)));
}

const PROCEDURE = 'thu-tuc-mau';
const PROCEDURE_FILE = `content/thu-tuc/${PROCEDURE}.mdx`;

/** The artificial content with its files; its procedure lacks the file of a form. */
function contentWithoutForm(): FolderFiles {
  const files = smallContent();
  const procedure = files.get(PROCEDURE_FILE)?.toString() ?? '';
  return files.set(PROCEDURE_FILE, Buffer.from(procedure.replace(/^ +file: .*\n/m, '')));
}

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

test.describe('an editor at the form, with a folder of content', () => {
  test.setTimeout(300_000);
  test.use({ actionTimeout: 15_000, viewport: { width: 1280, height: 900 } });
  test.beforeEach(({ page }) => answerFolderPicker(page).then(() => undefined));

  test('makes a hotline, a fee, a form and a news item that pass the checks and stand on the site', async ({
    page,
    serve,
  }) => {
    const before = contentWithoutForm();
    const form = await enterWith(page, await serve(COMPONENTS_SITE), before);

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

    const after = await takeFolder(page, before);
    const hotline = `content/duong-day-nong/${slug(HOTLINE)}.mdx`;
    const news = `content/tin-tuc/2026/${slug(NEWS)}.mdx`;
    const upload = 'content/tep/to-khai-dang-ky-1.pdf';
    expect(changedPaths(before, after)).toEqual([hotline, PROCEDURE_FILE, news, upload].sort());
    const text = (path: string, files = after) => files.get(path)?.toString('utf8') ?? '';
    expect(lineChanges(text(PROCEDURE_FILE, before), text(PROCEDURE_FILE))).toEqual([
      '-amount: 10000',
      '+amount: 15000',
      '+file: tep/to-khai-dang-ky-1.pdf',
    ]);
    expect(text(hotline)).toContain('phones:\n  - "18001096"\n');
    expect(text(news)).toContain('\n<LuuY>\n\nMang theo giấy tờ gốc để thử.\n\n</LuuY>\n');

    const edited = layOut(after);
    await runOver(edited, COMPONENTS_SITE, 'scripts/check/main.ts');
    await runOver(edited, COMPONENTS_SITE, 'scripts/build/main.ts', '--out', join(edited, 'dist'));
    const built = (path: string) => readFileSync(join(edited, 'dist', path), 'utf8');
    expect(built('duong-day-nong/index.html')).toContain(HOTLINE);
    expect(built(`thu-tuc/${PROCEDURE}/index.html`)).toContain('15.000');
    expect(built(`thu-tuc/${PROCEDURE}/index.html`)).toContain('tep/to-khai-dang-ky-1.pdf');
    expect(built(`tin-tuc/2026/${slug(NEWS)}/index.html`)).toContain('Mang theo giấy tờ gốc để thử.');
  });

  test('edits one field of an entry of every kind, and nothing else of the file changes', async ({
    page,
    serve,
  }) => {
    const before = realContent();
    const form = await enterWith(page, await serve(CONTENT_SITE), before);
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
      const after = await takeFolder(page, before);
      expect(changedPaths(before, after)).toEqual([path]);
      const text = after.get(path)?.toString('utf8') ?? '';
      const changes = lineChanges(before.get(path)?.toString('utf8') ?? '', text);
      expect(changes.map((line) => line.charAt(0))).toEqual(['-', '+']);
      expect(changes[1]).toContain(changed);
      before.set(path, Buffer.from(text));
    }
  });
});
