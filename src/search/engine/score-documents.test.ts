import { expect, it } from 'vitest';
import { sampleProcedures, sampleSynonyms } from '../../../tests/samples/sample-procedures.ts';
import { buildProcedureIndex } from '../building/build-index.ts';
import { openProcedureIndex } from './open-index.ts';
import { weights } from './weights.ts';

const TEMPORARY = '1.004194';
const RESIDENCE = '1.004222';
const DELETION = '1.003197';
const SPLIT = '1.010038';

/** The sample, in which people ask for two procedures by other names. */
const procedures = sampleProcedures().map((procedure) => {
  if (procedure.code === TEMPORARY)
    return { ...procedure, aliases: ['mướn phòng trọ chung cư', 'công nhân dọn tới'] };
  if (procedure.code === SPLIT) return { ...procedure, aliases: ['mướn phòng trọ ra riêng'] };
  return procedure;
});
/** What all names tell together is left out: it tells the two apart, too. */
const open = (otherName: number) =>
  openProcedureIndex(buildProcedureIndex(procedures, sampleSynonyms), { ...weights, otherName, allNames: 0 });
const first = (question: string, index = open(weights.otherName)): string =>
  index.code(index.search(question).hits[0]?.document ?? -1);

it('puts first what holds the words of a question in several of its names', () => {
  expect(first('công nhân mướn phòng trọ')).toBe(TEMPORARY);
});

it('gathers no words of a special case, which make another procedure of it', () => {
  const aliases = ['nhập hộ khẩu', 'dọn ghe mà chưa xóa'];
  const kin = sampleProcedures().map((one) => (one.code === RESIDENCE ? { ...one, aliases } : one));
  const index = openProcedureIndex(buildProcedureIndex(kin, sampleSynonyms));
  expect(first('ghe xóa đăng ký thường trú', index)).toBe(DELETION);
});

it('cannot tell them apart by the best name alone', () => {
  const { hits } = open(0).search('công nhân mướn phòng trọ');
  const scoreOf = (code: string) => hits.find(({ document }) => open(0).code(document) === code)?.score;
  expect(scoreOf(TEMPORARY)).toBeCloseTo(scoreOf(SPLIT) ?? 0, 0);
});

it('takes a word in the name for more than one in another name', () => {
  const scoreOf = (question: string) => open(weights.otherName).search(question).hits[0]?.score ?? 0;
  expect(scoreOf('mướn phòng trọ chung cư')).toBeGreaterThan(scoreOf('mướn phòng trọ công nhân'));
});
