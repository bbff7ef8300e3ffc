import { expect, it } from 'vitest';
import { packAliases } from './lines.ts';

it('puts the other names of a document on its own line, which no name can break', () => {
  expect(
    packAliases([{ aliases: ['khai sanh', 'giấy | ks'] }, { aliases: [] }, { aliases: ['sao\ny'] }]),
  ).toBe('khai sanh|giấy ks\n\nsao y');
});
