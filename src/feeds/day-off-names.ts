import { slug } from '../text/slug.ts';
import { namesInOrder } from './names-in-order.ts';

/**
 * Names days off by what they are for and the year, so that one that is moved within its year, as Tết is once the Prime
 * Minister decides, is moved in readers' calendars, too, and does not come twice.
 *
 * @param whose whose days they are: `ngay-nghi`, `co-quan/…`
 * @param rows with what they are for and their first ISO day
 */
export const dayOffNames = <T extends { from: string }>(
  whose: string,
  rows: readonly T[],
  whatFor: (row: T) => string,
): Map<T, string> =>
  namesInOrder(
    rows,
    (row) => `${whose}/${row.from.slice(0, 4)}/${slug(whatFor(row))}`,
    ({ from }) => from,
  );
