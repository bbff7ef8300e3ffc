import { describe, expect, it } from 'vitest';
import { branchOf, isAskedAtDesk, ownCounter } from './branch.ts';

const offices = (...names: string[]) => names.map((name) => ({ name }));

describe('the branch that takes its files itself', () => {
  it.each<[string | undefined, string[], string | undefined]>([
    ['Công an cấp xã', ['Công an cấp Xã'], 'công an'],
    ['Công an cấp xã hoặc Bộ phận một cửa cấp xã', ['Công an cấp xã'], 'công an'],
    [undefined, ['Thuế cơ sở', 'Thuế tỉnh, thành phố'], 'cơ quan thuế'],
    ['Cơ quan bảo hiểm xã hội', ['Bảo hiểm xã hội cấp huyện'], 'cơ quan bảo hiểm xã hội'],
    ['Công an cấp xã hoặc Bộ phận một cửa cấp xã', ['Công an cấp Xã'], 'công an'],
    ['Trung tâm Phục vụ hành chính công', ['Thuế cơ sở'], undefined],
    ['Ủy ban nhân dân cấp xã', ['Công an cấp Xã', 'Ủy ban nhân dân cấp xã'], undefined],
    [undefined, ['Ủy ban nhân dân cấp xã'], undefined],
    [undefined, [], undefined],
  ])('at %j, handled by %j, is %j', (where, names, branch) =>
    expect(ownCounter({ executingOffices: offices(...names) }, where)).toBe(branch),
  );

  it.each<[string | undefined, string[], boolean]>([
    ['Trường đang học', ['Cơ sở giáo dục'], false],
    [undefined, ['Quỹ bảo trợ mẫu'], false],
    [undefined, ['Cơ sở trợ giúp xã hội'], false],
    [undefined, ['Trạm y tế xã'], true],
    ['Công an cấp xã', ['Công an cấp Xã'], false],
    [undefined, ['Sở Y tế', 'Cơ sở mẫu'], true],
    ['Trung tâm Phục vụ hành chính công', ['Quỹ bảo trợ mẫu'], true],
    [undefined, [], true],
  ])('is asked about at a desk, at %j, handled by %j: %j', (where, names, asked) =>
    expect(isAskedAtDesk({ executingOffices: offices(...names) }, where)).toBe(asked),
  );

  it('is none where offices are of several', () =>
    expect(branchOf(offices('Thuế cơ sở', 'Công an cấp xã'))).toBeUndefined());
});
