import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { once } from '../../src/site/once.ts';
import { EXAMPLES, MISTAKES } from './paths.ts';
import { byteOrder } from '../../src/text/byte-order.ts';

const ENCODINGS = ['utf8', 'latin1', 'utf16le'] as const;

/** One step away from the good content: a text of a file and what stands there instead, or a file of its own. */
const editSchema = z.union([
  z.strictObject({
    file: z.string(),
    was: z.string(),
    is: z.string(),
    encoding: z.enum(ENCODINGS).default('utf8'),
  }),
  z.strictObject({ file: z.string(), like: z.string() }),
  z.strictObject({ file: z.string(), text: z.string(), encoding: z.enum(ENCODINGS).default('utf8') }),
]);

const mistakeSchema = z.strictObject({
  edits: z.tuple([editSchema], editSchema),
  finds: z.strictObject({
    file: z.string().optional().describe('where it is found, if not in the file of the first edit'),
    line: z.int().positive(),
    field: z.string().optional(),
    value: z.string().optional(),
    message: z.string().describe('a part of the message'),
    severity: z.enum(['error', 'warning']).default('error'),
    also: z.array(z.string()).default([]).describe('rules that tell the same mistake once more'),
  }),
});

type Edit = z.infer<typeof editSchema>;

/** One mistake in otherwise good content, and what `check` must say of it. */
export interface Mistake {
  name: string;
  rule: string;
  edits: readonly Edit[];
  finds: z.infer<typeof mistakeSchema>['finds'] & { file: string };
}

/** Every mistake that `check` must find, by name: one file for each rule, named as the rule. @throws ZodError */
export const allMistakes = once((): readonly Mistake[] =>
  readdirSync(MISTAKES)
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) => mistakesOf(file.replace('.yaml', ''), readFileSync(join(MISTAKES, file), 'utf8')))
    .sort((a, b) => byteOrder(a.name, b.name)),
);

function mistakesOf(rule: string, text: string): Mistake[] {
  return Object.entries(z.record(z.string(), mistakeSchema).parse(parse(text))).map(
    ([name, { edits, finds }]) => ({
      name,
      rule,
      edits,
      finds: { ...finds, file: finds.file ?? edits[0].file },
    }),
  );
}

/** Makes the mistake in a folder that holds a copy of the good content. @throws Error when its text is not there once */
export function makeMistake(dir: string, { name, edits }: Mistake): void {
  for (const edit of edits) {
    const path = join(dir, edit.file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, edited(path, edit, name));
  }
}

function edited(path: string, edit: Edit, name: string): Uint8Array {
  if ('like' in edit) return readFileSync(goodPath(edit.like));
  if ('text' in edit) return Buffer.from(edit.text, edit.encoding);
  const old = readFileSync(path, 'latin1');
  const [before, after, ...more] = old.split(bytesOf(edit.was, 'utf8'));
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`${name}: '${edit.was}' stands not once in ${edit.file}`);
  return Buffer.from(`${before}${bytesOf(edit.is, edit.encoding)}${after}`, 'latin1');
}

const bytesOf = (text: string, encoding: BufferEncoding): string =>
  Buffer.from(text, encoding).toString('latin1');

/** A good file: of the examples, or of those that the examples do without. */
const goodPath = (file: string): string => join(file.startsWith('good/') ? MISTAKES : EXAMPLES, file);
