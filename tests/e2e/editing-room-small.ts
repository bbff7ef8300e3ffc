import type { Page } from '@playwright/test';
import { COMPONENTS_SITE } from '../../scripts/test/sites.ts';
import { EditingForm } from './editing-room-form.ts';
import { fillFolder, folderOnDisk, takeFolder, type FolderFiles } from './editing-room-folder.ts';

/** The artificial content with its files, as an editor's folder, and what the test puts there. */
export const smallContent = (more: Readonly<Record<string, string>> = {}): FolderFiles =>
  new Map([
    ...folderOnDisk(COMPONENTS_SITE.contentDir, 'content'),
    ...folderOnDisk(COMPONENTS_SITE.publicDir, 'public'),
    ...Object.entries(more).map(([path, text]): [string, Buffer] => [path, Buffer.from(text)]),
  ]);

/** Opens the form on a folder of the editor's. */
export async function enterWith(page: Page, home: string, folder: FolderFiles): Promise<EditingForm> {
  await page.goto(`${home}phien-ban.json`);
  await fillFolder(page, folder);
  const form = new EditingForm(page);
  await form.enter(home);
  return form;
}

/** What stands in a file of the editor's folder now. */
export const textNow = async (page: Page, path: string, before: FolderFiles): Promise<string> =>
  (await takeFolder(page, before)).get(path)?.toString('utf8') ?? '';
