import { describe, expect, it } from 'vitest';
import { findSynonymProblems, synonymGroups } from './synonyms.ts';
import type { SynonymGroups } from './synonyms.ts';

const list = (...entries: [say: string[], means: string[]][]): SynonymGroups => ({
  groups: [{ topic: 'Hộ tịch', entries: entries.map(([say, means]) => ({ say, means })) }],
});
const kinds = (groups: SynonymGroups): string[] => findSynonymProblems(groups).map(({ kind }) => kind);

describe('synonymGroups', () => {
  it('takes a plain list and refuses empty and unknown parts in Vietnamese', () => {
    expect(synonymGroups.safeParse(list([['giấy độc thân'], ['tình trạng hôn nhân']])).success).toBe(true);
    const refused = synonymGroups.safeParse(list([[], ['khai sinh']]));
    expect(refused.error?.issues[0]?.message).toContain('Cần ít nhất một');
    expect(synonymGroups.safeParse({ groups: [], extra: 1 }).success).toBe(false);
    expect(synonymGroups.safeParse(list([['a|b'], ['c']])).success).toBe(false);
  });
});

describe('findSynonymProblems', () => {
  it('finds nothing in a sound list', () => {
    expect(findSynonymProblems(list([['khai sanh'], ['khai sinh']], [['gks'], ['giấy khai sinh']]))).toEqual(
      [],
    );
  });
  it('finds a saying with two meanings, also where it differs by marks only', () => {
    const [problem] = findSynonymProblems(
      list([['sổ đỏ'], ['quyền sử dụng đất']], [['so do'], ['sổ hộ tịch']]),
    );
    expect(problem?.kind).toBe('contradiction');
    expect(problem?.message).toContain('“so do”');
  });
  it('finds a saying written twice', () => {
    expect(kinds(list([['gks', 'gks'], ['khai sinh']]))).toEqual(['duplicate']);
  });
  it('finds loops, once each, also over three entries', () => {
    expect(kinds(list([['làm lại'], ['cấp lại']], [['cấp lại'], ['làm lại']]))).toEqual(['loop']);
    expect(kinds(list([['a b'], ['c d']], [['c d'], ['e f']], [['e f'], ['a b']]))).toEqual(['loop']);
    expect(kinds(list([['đăng kí'], ['đăng ký']]))).toEqual(['loop']);
  });
  it('does not take a chain that ends for a loop', () => {
    expect(kinds(list([['hôn thú'], ['kết hôn']], [['giấy kết hôn'], ['đăng ký kết hôn']]))).toEqual([]);
  });
});
