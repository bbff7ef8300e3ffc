/**
 * Opens and saves every committed entry and list as the editing room does, without a change, and prints how many files
 * come out different: `node scripts/bench/editing-room.ts [--content DIR]`. Exit code 1 where any does.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Collection, CollectionFile, EntryCollection } from '@sveltia/cms';
import { cmsConfig } from '../../src/editing-room/form/cms-config.ts';
import { entryFormat, listFormat, type EntryFormat } from '../../src/editing-room/entry-format.ts';
import { filledForm } from '../../src/editing-room/form/filled-form.ts';
import { ITEMS } from '../../src/editing-room/form/items.ts';
import { knownFields } from '../../src/editing-room/form/known-fields.ts';
import { CONTENT, surroundings } from '../command-line/folder-options.ts';
import { runCall } from '../command-line/run-call.ts';

const { collections = [] } = cmsConfig({
  title: '',
  logo: '/favicon.svg',
  url: 'https://trang-thu.example/',
  backend: undefined,
});

/** A file, and whether it comes out of the form as it went in. */
interface RoundTrip {
  file: string;
  same: boolean;
}

function roundTrip(file: string, format: EntryFormat, fields: EntryCollection['fields']): RoundTrip {
  const text = readFileSync(file, 'utf8');
  const saved = format.toFile(filledForm(fields, format.fromFile(text.trim())));
  return { file, same: `${saved.trim()}\n` === text };
}

/** Every entry, and every list that is there, of a content folder. */
function roundTrips(contentDir: string): RoundTrip[] {
  const inContent = (path: string): string => join(contentDir, path.replace(/^content\//, ''));
  const entries = ({ folder, fields }: EntryCollection): RoundTrip[] =>
    globSync('**/*.mdx', { cwd: inContent(folder) })
      .sort()
      .map((name) => roundTrip(join(inContent(folder), name), entryFormat(knownFields(fields)), fields));
  const list = ({ file, fields }: CollectionFile): RoundTrip => {
    const items = fields[0]?.name === ITEMS ? ITEMS : undefined;
    return roundTrip(inContent(file), listFormat(knownFields(fields), items), fields);
  };
  return (collections as Collection[]).flatMap((collection) =>
    'files' in collection
      ? collection.files.filter(({ file }) => existsSync(inContent(file))).map(list)
      : entries(collection),
  );
}

await runCall(
  {
    command: 'node scripts/bench/editing-room.ts',
    about: 'Mở rồi lưu mọi mục, mọi danh sách như phòng biên tập; mã thoát 1 khi có tệp khác đi.',
    options: { content: CONTENT },
    read: ({ content }) => surroundings(content).contentDir,
  },
  (contentDir) => {
    const started = performance.now();
    const trips = roundTrips(contentDir);
    const different = trips.filter(({ same }) => !same);
    for (const { file } of different) console.log(`khác đi sau khi mở rồi lưu: ${file}`);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${trips.length} files opened and saved in ${seconds} s: ${different.length} differ`);
    return different.length > 0 ? 1 : 0;
  },
);
