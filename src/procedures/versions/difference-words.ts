/**
 * A value that changed, or nothing where it did not.
 * @example fromTo('Số bộ hồ sơ', '2 bộ', '1 bộ') // 'Số bộ hồ sơ: 2 bộ → 1 bộ'
 */
export function fromTo(label: string, before: string, after: string): string | undefined {
  if (before === after) return undefined;
  return `${label}: ${before || 'không ghi'} → ${after || 'không ghi'}`;
}

/**
 * What a list gained and lost, in this order; the order of its items does not matter.
 * @example listDifference('giấy tờ', ['Ảnh'], ['Tờ khai']) // ['Thêm giấy tờ: Tờ khai', 'Bớt giấy tờ: Ảnh']
 */
export function listDifference(what: string, before: readonly string[], after: readonly string[]): string[] {
  const added = after.filter((item) => !before.includes(item));
  const gone = before.filter((item) => !after.includes(item));
  return [...added.map((item) => `Thêm ${what}: ${item}`), ...gone.map((item) => `Bớt ${what}: ${item}`)];
}
