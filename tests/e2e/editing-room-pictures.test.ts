import { join } from 'node:path';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { examineFile } from '../../scripts/public-files/examine-file.ts';
import { COMPONENTS_SITE } from '../../scripts/test/sites.ts';
import { answerFolderPicker, changedPaths, takeFolder } from './editing-room-folder.ts';
import type { EditingForm } from './editing-room-form.ts';
import { layOut, runOver } from './editing-room-project.ts';
import { enterWith, smallContent } from './editing-room-small.ts';
import { expect, test } from './site.ts';

const NEWS = 'content/tin-tuc/2026/tin-thu.mdx';
/** How a phone notes that it was held upright (EXIF, tag Orientation): the picture is to be turned a quarter. */
const UPRIGHT = 6;

/** A photo as a phone takes it: with its place, its owner and its model. */
const photo = (format: 'jpeg' | 'png' | 'webp'): Promise<Buffer> =>
  sharp({ create: { width: 400, height: 300, channels: 3, background: '#a54' } })
    .withExif({
      IFD0: { Artist: 'Người chụp thử', Model: 'Máy thử', Orientation: String(UPRIGHT) },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '9/1 38/1 12/1', GPSLongitudeRef: 'E' },
    })
    .withMetadata({ orientation: UPRIGHT })
    .toFormat(format)
    .toBuffer();

/** Puts a picture into the body by the form's own button. */
async function insertPicture(
  page: Page,
  form: EditingForm,
  file: { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  const body = await form.field('body');
  await (await form.body()).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await body.getByRole('button', { name: /^Chèn/ }).click();
  await page.getByRole('menuitem', { name: 'Hình', exact: true }).click();
  const path = await body.locator('[data-key-path$=":tep"]').last().getAttribute('data-key-path');
  const of = (name: string): string => path?.replace(/tep$/, name) ?? '';
  await form.upload(of('tep'), file);
  await form.fill(of('mo-ta'), 'Quầy thử');
  await form.fill(of('tac-gia'), 'Cơ quan thử');
  await form.choose(of('dong-y'), 'Không thấy rõ ai');
  // The form writes a part into the body a moment after its last field.
  await page.waitForTimeout(3_000);
}

test.describe('a photo that is put into a body', () => {
  test.setTimeout(300_000);
  test.use({ actionTimeout: 15_000, viewport: { width: 1280, height: 900 } });
  test.beforeEach(({ page }) => answerFolderPicker(page).then(() => undefined));

  for (const format of ['jpeg', 'png', 'webp'] as const)
    test(`no longer tells where, when and by whom it was taken: ${format}`, async ({ page, serve }) => {
      const before = smallContent();
      const form = await enterWith(page, await serve(COMPONENTS_SITE), before);
      const buffer = await photo(format);
      expect(examineFile(`tep/anh.${format}`, buffer.length, () => buffer)).not.toEqual([]);
      await form.open('news/entries/2026/tin-thu');
      await insertPicture(page, form, {
        name: `Ảnh chụp (1).${format}`,
        mimeType: `image/${format}`,
        buffer,
      });
      await form.save();

      const after = await takeFolder(page, before);
      const picture = 'content/tep/anh-chup-1.webp';
      expect(changedPaths(before, after)).toEqual([picture, NEWS]);
      expect(after.get(NEWS)?.toString()).toContain(
        '<Hinh tep="tep/anh-chup-1.webp" mo-ta="Quầy thử" tac-gia="Cơ quan thử" dong-y="khong-co-nguoi" />',
      );
      const bytes = after.get(picture) ?? Buffer.of();
      expect(examineFile(picture.replace('content/', ''), bytes.length, () => bytes)).toEqual([]);
      const { width, height, exif, xmp } = await sharp(bytes).metadata();
      // Chromium shows a WebP as it lies, whatever its EXIF says; what is uploaded is what was seen.
      const upright = format === 'webp' ? { width: 400, height: 300 } : { width: 300, height: 400 };
      expect({ width, height, exif, xmp }).toEqual(upright);
      const checked = await runOver(layOut(after), COMPONENTS_SITE, join('scripts', 'check', 'main.ts'));
      expect(checked).toContain('0 lỗi');
    });
});
