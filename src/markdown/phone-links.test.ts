import { expect, it } from 'vitest';
import { bodyParts } from './body-parts.ts';

const htmlOf = async (body: string): Promise<string> => JSON.stringify(await bodyParts(body, 'tin.mdx'));

it.each(['18001096', '1800 1096', '1800.1096', '1800\n1096'])(
  'a call to %j is read in one line',
  async (written) => {
    expect(await htmlOf(`Gọi [${written}](tel:18001096).`)).toContain('>1800\u00a01096</a>');
  },
);

it('words around the number stay', async () => {
  expect(await htmlOf('[tổng đài 1800 1096 (miễn phí)](tel:18001096)')).toContain(
    '>tổng đài 1800\u00a01096 (miễn phí)</a>',
  );
});

it.each(['[gọi tổng đài](tel:18001096)', '[18001097](tel:18001096)', '[1800 1096](/lien-he/)'])(
  'what is not the number of its link stays as it is written: %s',
  async (body) => {
    expect(await htmlOf(body)).toContain(body.slice(1, body.indexOf(']')));
  },
);
