import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { wordFinder } from '../../src/plain-language/find-words.ts';
import { plainWordsSchema } from '../../src/plain-language/schema.ts';

const find = wordFinder(plainWordsSchema.parse(parse(readFileSync('content/tu-nen-thay.yaml', 'utf8'))));
const VIETNAMESE = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/i;
const COMMENT = /^\s*(?:\*|\/\/|\/\*)/;
/** An expression that reads official texts says their words, not ours. */
const EXPRESSION = /\/[a-z]*[;,)]*$/;

/** What citizens read of the code itself; what it searches in and what tests say is not ours to choose. */
const ours = (file: string): boolean =>
  !/\.test\.ts$|^src\/(?:search|text|reading-aloud|editing-room)\/|schema\.ts$/.test(file);

it('the site’s own words keep to the list that editors keep to', () => {
  const told = globSync('src/**/*.{astro,ts}')
    .map((file) => file.replaceAll('\\', '/'))
    .filter(ours)
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          COMMENT.test(line) || EXPRESSION.test(line) || !VIETNAMESE.test(line)
            ? []
            : find(line).map(({ phrase, say }) => `${file}:${index + 1} “${phrase}”: ${say}`),
        ),
    );
  expect(told).toEqual([]);
});
