import { upperFirst } from '../../text/first-letter.ts';
import type { Procedure } from '../schema/schema.ts';
import { namedWays } from './ways.ts';

/** Who can't file by the ways that are left is helped at the centre, which no rule shuts. */
export const HELPED_AT_CENTRE =
  'Không tự nộp được thì đến trung tâm phục vụ hành chính công để được giúp nộp';

/**
 * What is left where a rule across procedures shuts some of the record's ways on the site's day, as the procedure's page
 * says it; undefined where every way is open.
 * @example limitedWays(birth) // 'Trực tuyến. Không tự nộp được thì đến trung tâm phục vụ hành chính công để được giúp nộp.'
 */
export function limitedWays(procedure: Pick<Procedure, 'channels' | 'waysLeft'>): string | undefined {
  const { all, open } = namedWays(procedure);
  return procedure.waysLeft === undefined || open.length === all.length
    ? undefined
    : `${upperFirst(open.join(', '))}. ${HELPED_AT_CENTRE}.`;
}
