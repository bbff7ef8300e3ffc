import { describe, expect, it } from 'vitest';
import { sampleProcedures, sampleSynonyms } from '../../../tests/samples/sample-procedures.ts';
import { keysAsTyped } from '../engine/asked.ts';
import { buildProcedureIndex } from './build-index.ts';
import { fileSayings, joinShards, saidWords } from './file-sayings.ts';
import { openProcedureIndex, type ProcedureIndex } from '../engine/open-index.ts';
import { SAYING_SHARDS, shardsOf } from '../engine/saying-shards.ts';

const built = buildProcedureIndex(sampleProcedures(), sampleSynonyms);
const whole = openProcedureIndex(built);
/** The index as a reader has it who asks: with the files that the question lacks. */
function asked(question: string, index: ProcedureIndex): ProcedureIndex {
  for (let round = 0; round < 2; round++)
    for (const shard of index.lacks(question)) index.take(shard, built.sayings[shard] ?? '');
  return index;
}
const QUESTIONS = [
  'làm khai sanh',
  'giay doc than',
  'nhap khau',
  'mo quan ca phe',
  'cccd het han',
  'bà 82 tuổi xin tiền',
  'tahc ho',
  'xe may mat giay to',
];

describe('sayings in files of their words', () => {
  it('lie where a question with these words looks', () => {
    const said = ['cà vẹt xe máy', 'giấy độc thân', 'vuông tôm'];
    const { shards } = fileSayings(said.map((text) => ({ text, document: 7 })));
    expect(shards).toHaveLength(SAYING_SHARDS);
    for (const text of said) {
      const fetched = shardsOf(keysAsTyped(text)).map((shard) => shards[shard]?.[0] ?? '');
      expect(fetched.join(), text).toContain(text);
    }
  });

  it('lie where a third word of a story looks, too, and of a short saying only two', () => {
    const rest = ['ghe tàu', 'ghe lưới', 'lưới biển', 'ghe biển', 'lưới tàu'].map((text) => ({
      text,
      document: 1,
    }));
    const filesOf = (text: string): number =>
      fileSayings([...rest, { text, document: 7 }]).shards.filter(([lines]) => lines.includes(text)).length;
    expect(filesOf('ghe lưới biển tàu')).toBe(2);
    expect(filesOf('ghe lưới biển tàu chìm')).toBe(3);
  });

  it('are with every search where they are an age, or small words alone', () => {
    const { always } = fileSayings([
      { text: 'từ 70 tuổi', means: 'trợ cấp' },
      { text: 'sổ đỏ', document: 3 },
    ]);
    expect(always).toEqual(['3\tsổ đỏ', 'từ 70 tuổi>trợ cấp']);
  });

  it('join files of procedures and of pages', () =>
    expect(joinShards(['1\ta', ''], ['9\tb', 'c>d'])).toEqual(['1\ta\n9\tb', 'c>d']));

  it('tell the words that no name has', () =>
    expect(saidWords([{ text: 'Cà vẹt xe', document: 1 }], 'Đăng ký xe')).toBe('ca vet'));

  it.each(QUESTIONS)('answer “%s” as well by the files that it asks for', (question) => {
    const own = asked(question, openProcedureIndex({ index: built.index }));
    expect(own.lacks(question)).toEqual([]);
    expect(own.search(question)).toEqual(whole.search(question));
  });

  it('answer a question alike whatever was asked before', () => {
    const used = openProcedureIndex({ index: built.index });
    for (const question of QUESTIONS) asked(question, used);
    for (const question of QUESTIONS) expect(used.search(question)).toEqual(whole.search(question));
  });

  it('are passed over where they are of another build, whose documents bear other numbers', () => {
    const [, ...fewer] = sampleProcedures();
    const other = buildProcedureIndex(fewer, sampleSynonyms);
    const index = openProcedureIndex({ index: built.index });
    const shards = index.lacks('khai sanh');
    for (const shard of shards) index.take(shard, other.sayings[shard] ?? '');
    expect(shards).not.toEqual([]);
    expect(index.lacks('khai sanh')).toEqual(shards);
  });

  it('answer without the files that did not come', () =>
    expect(openProcedureIndex({ index: built.index }).search('đăng ký khai sinh').hits).not.toEqual([]));
});
