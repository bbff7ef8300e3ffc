import { expect, it } from 'vitest';
import { bodyParts } from './body-parts.ts';

const TABLE = '| a | b |\n| --- | --- |\n| 1 | 2 |';
const htmlOf = async (body: string): Promise<string> => JSON.stringify(await bodyParts(body, 'tin.mdx'));

it.each([
  ['its heading', `## Ai nộp\n\nXem bảng.\n\n${TABLE}`, 'Ai nộp'],
  ['the sentence that leads to it', `## Ai nộp\n\nNộp *ở đâu*:\n\n${TABLE}`, 'Nộp ở đâu'],
  ['the nearest of them', `Nộp ở đâu:\n\n- ở xã\n\n## Ai nộp\n\n${TABLE}`, 'Ai nộp'],
  ['what leads to it in a box', `<LuuY>\n\nNộp ở đâu:\n\n${TABLE}\n\n</LuuY>`, 'Nộp ở đâu'],
])('a table is named by %s', async (_, body, name) => {
  expect(await htmlOf(body)).toContain(`<table aria-label=\\"${name}\\">`);
});

it('takes no name from another body', async () => {
  await htmlOf(`## Ai nộp\n\n${TABLE}`);
  expect(await htmlOf(TABLE)).toContain('<table>');
});
