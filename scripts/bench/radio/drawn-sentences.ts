import { globSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { splitEntry } from '../../../src/entry-text/split-entry.ts';
import { splitSentences, unmask } from '../../../src/text/prose/sentences.ts';
import { markdownProse } from '../../../src/text/prose/markdown-prose.ts';

/** Every text of a record or entry that has several words. */
function* textsOf(value: unknown): Generator<string> {
  if (typeof value === 'string' && /\s/.test(value.trim())) yield value;
  else if (Array.isArray(value)) for (const one of value) yield* textsOf(one);
  else if (value && typeof value === 'object')
    for (const [key, one] of Object.entries(value))
      if (
        !/(?:^id|Ids?|fileName|filePath|keywords|url|retrievedOn|code|differsFromRecord|leftToPortal|awaiting|sources|silentInRecord|hash)$/.test(
          key,
        )
      )
        yield* textsOf(one);
}

const sentencesOf = (texts: Iterable<string>): string[] => [
  ...new Set(
    [...texts].flatMap((text) =>
      splitSentences(text.normalize('NFC').replace(/<[^>]*>/g, '\n'))
        .map((one) => unmask(one.text))
        .filter((sentence) => !/\.(?:docx?|xlsx?|pdf)$/i.test(sentence)),
    ),
  ),
];

/** The sentences of the official records, each once: lines of JSON, packed by gzip. */
export const officialSentences = (records: string): string[] =>
  sentencesOf(
    gunzipSync(readFileSync(records))
      .toString('utf8')
      .trim()
      .split('\n')
      .flatMap((line) => [...textsOf(JSON.parse(line))]),
  );
/** The sentences of our own content, each once. */
export const ourSentences = (): string[] =>
  sentencesOf(
    globSync('content/{tin-tuc,thu-tuc,hoi-dap,an-pham,dien-hinh,trang}/**/*.mdx')
      .sort()
      .flatMap((file) => {
        const parts = splitEntry(readFileSync(file, 'utf8'));
        return 'yaml' in parts ? [...textsOf(parse(parts.yaml)), markdownProse(parts.body)] : [];
      }),
  );
