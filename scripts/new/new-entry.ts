import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ownLayer } from '../../src/content-folder/layers.ts';
import { requirePlainFolder } from '../../src/content-folder/foreign-entries.ts';
import { PROCEDURE_CODE } from '../../src/fields/procedure-code.ts';
import { CONTENT_TYPES, type CollectionName } from '../../src/catalogue/content-types.ts';
import type { ContentType } from '../../src/site/content-type.ts';
import { fileNameOf } from '../../src/text/file-name.ts';
import { didYouMean } from '../../src/text/nearest.ts';
import { WrongCall } from '../command-line/option.ts';
import { skeleton, type SkeletonFacts } from './skeleton.ts';

/** What an editor asks for. */
export interface NewEntry extends SkeletonFacts {
  /** Name of the type's folder, such as thu-tuc. */
  folder: string;
  contentDir: string;
}

/**
 * Writes the skeleton of a new entry and returns its path inside the content folder.
 * @throws WrongCall where the folder is not known, the name says nothing or the code is none; Error where the unit or its base has the file
 */
export function newEntry({ folder, contentDir, ...facts }: NewEntry): string {
  requirePlainFolder(ownLayer(contentDir));
  const collection = collectionOf(folder);
  const name = fileNameOf(facts.name);
  if (name === '') throw new WrongCall(`Tên "${facts.name}" không có chữ nào để đặt tên tệp`);
  if (facts.code !== undefined && !PROCEDURE_CODE.test(facts.code))
    throw new WrongCall(`--code: mã thủ tục có dạng 1.001193, không phải "${facts.code}"`);
  const type: ContentType = CONTENT_TYPES[collection];
  const year = type.keptByYearOf ? `${facts.today.slice(0, 4)}/` : '';
  const path = `${type.folder}/${year}${name}.mdx`;
  if (existsSync(join(contentDir, path)))
    throw new Error(`Đã có ${path}; mở tệp ấy để sửa, hoặc đặt tên khác`);
  const file = join(ownLayer(contentDir), path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, skeleton(collection, facts), { flag: 'wx' });
  return path;
}

function collectionOf(folder: string): CollectionName {
  const types = Object.entries(CONTENT_TYPES);
  const found = types.find(([, type]) => type.folder === folder);
  if (found) return found[0] as CollectionName;
  const folders = types.map(([, type]) => type.folder);
  throw new WrongCall(
    `Không có loại '${folder}'${didYouMean(folder, folders)}; chỉ nhận: ${folders.join(', ')}`,
  );
}
