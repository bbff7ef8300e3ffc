import { globSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { wordFinder } from '../../src/plain-language/find-words.ts';
import { content, itHere } from './project-content.ts';

const find = wordFinder(content.lists.plainWords?.value ?? []);
const VIETNAMESE = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/i;
const COMMENT = /^\s*(?:\*|\/\/|\/\*)/;
/** An expression that reads official texts says their words, not ours. */
const EXPRESSION = /\/[a-z]*[;,)]*$/;

/** What citizens read of the code itself; what it searches in and what tests say is not ours to choose. */
const ours = (file: string): boolean =>
  !/\.test\.ts$|^src\/(?:search|text|reading-aloud|editing-room)\/|schema\.ts$/.test(file);

itHere('the site’s own words keep to the list that editors keep to', () => {
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
