import { join } from 'node:path';
import { CONTENT_SITE } from '../../scripts/test/sites.ts';
import { answerFolderPicker, folderOnDisk } from './editing-room-folder.ts';
import { enterWith } from './editing-room-small.ts';
import { expect, test } from './site.ts';

/** The pictures of docs/HUONG-DAN.md, which every site publishes. */
const pictureOf = (name: string): string =>
  join(import.meta.dirname, '../../public/tep/huong-dan', `quan-tri-${name}.png`);

/** Milliseconds after which the room moves no more. */
const AT_REST = 1000;

test.use({ viewport: { width: 1100, height: 720 } });

/** Draws them of CONTENT_DIR, which must be the content of an invented commune: docs/rooms.md tells how. */
test('the editing room is drawn as an editor of an invented commune sees it', async ({ page, serve }) => {
  await answerFolderPicker(page);
  const draw = async (name: string): Promise<void> => {
    await page.waitForTimeout(AT_REST);
    await page.screenshot({ path: pictureOf(name) });
  };
  const folder = folderOnDisk(CONTENT_SITE.contentDir, 'content');
  expect(folder.get('content/site.yaml')?.toString()).toContain('Thí Dụ');
  const form = await enterWith(page, await serve(CONTENT_SITE), folder);
  await page.getByRole('treeitem', { name: 'Đường dây nóng' }).click();
  await expect(page.getByText('Công an: 113')).toBeVisible();
  await draw('danh-sach');
  await form.openEntry('Đường dây nóng', 'Đường dây nóng xã Thí Dụ');
  await draw('bieu-mau');
  await form.fill('answeredBy', 'Bộ phận trả kết quả');
  await form.save();
  await draw('da-luu');
});
