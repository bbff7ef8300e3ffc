/**
 * Opens and saves every committed entry and list as the editing room does, without a change, and prints how many files
 * come out different: `node scripts/bench/editing-room.ts [--content DIR]`. Exit code 1 where any does.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Collection, CollectionFile, EntryCollection } from '@sveltia/cms';
import { cmsConfig } from '../../src/editing-room/form/cms-config.ts';
import { entryFormat, listFormat, type EntryFormat } from '../../src/editing-room/entry-format.ts';
import { filledForm } from '../../src/editing-room/form/filled-form.ts';
import { ITEMS } from '../../src/editing-room/form/items.ts';
import { knownFields } from '../../src/editing-room/form/known-fields.ts';

const { values } = parseArgs({ options: { content: { type: 'string', default: 'content' } } });
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

const inContent = (path: string): string => join(values.content, path.replace(/^content\//, ''));

function roundTrip(file: string, format: EntryFormat, fields: EntryCollection['fields']): RoundTrip {
  const text = readFileSync(file, 'utf8');
  const saved = format.toFile(filledForm(fields, format.fromFile(text.trim())));
  return { file, same: `${saved.trim()}\n` === text };
}

const entries = ({ folder, fields }: EntryCollection): RoundTrip[] =>
  globSync('**/*.mdx', { cwd: inContent(folder) })
    .sort()
    .map((name) => roundTrip(join(inContent(folder), name), entryFormat(knownFields(fields)), fields));

const list = ({ file, fields }: CollectionFile): RoundTrip =>
  roundTrip(
    inContent(file),
    listFormat(knownFields(fields), fields[0]?.name === ITEMS ? ITEMS : undefined),
    fields,
  );

const isThere = ({ file }: CollectionFile): boolean => globSync(inContent(file)).length > 0;

const started = performance.now();
const trips = (collections as Collection[]).flatMap((collection) =>
  'files' in collection ? collection.files.filter(isThere).map(list) : entries(collection),
);
const different = trips.filter(({ same }) => !same);
for (const { file } of different) console.log(`khác đi sau khi mở rồi lưu: ${file}`);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`${trips.length} files opened and saved in ${seconds} s: ${different.length} differ`);
process.exitCode = different.length > 0 ? 1 : 0;
