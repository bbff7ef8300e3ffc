import { expect, it } from 'vitest';
import { namesInOrder } from './names-in-order.ts';

interface Row {
  name: string;
  from: string;
}
const named = (rows: readonly Row[]): (string | undefined)[] => {
  const names = namesInOrder(
    rows,
    ({ name }) => name,
    ({ from }) => from,
  );
  return rows.map((row) => names.get(row));
};

it('counts what is called alike by its days', () =>
  expect(
    named([
      { name: 'tet', from: '2027-02-09' },
      { name: 'tet', from: '2027-02-04' },
      { name: 'quoc-khanh', from: '2027-09-02' },
    ]),
  ).toEqual(['tet/2', 'tet', 'quoc-khanh']));

it('keeps the name of what is moved', () => {
  const row = { name: 'tet', from: '2027-02-04' };
  expect(named([{ ...row, from: '2027-02-09' }])).toEqual(named([row]));
});
