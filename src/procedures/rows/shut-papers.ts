import { isPaper } from '../answers/papers/paper-rows.ts';
import type { Paper } from '../schema/evidence-schema.ts';
import type { Procedure } from '../schema/schema.ts';

/** What a line among the papers says of the way that alone it is for: 'Tờ khai … (khi nộp trực tiếp)', 'Gửi qua bưu chính: …'. */
const BY_WAY = {
  'in-person': /^khi (?:bạn )?nộp trực tiếp:|\(khi nộp trực tiếp[^()]*\)$/iu,
  post: /^gửi qua bưu chính:|\(khi gửi (?:qua )?bưu chính\)$/iu,
} as const;

/** Whether a line among the papers is only for a way of sending that a rule across procedures shuts on the site's day. */
export const isOfShutWay = (
  { name }: Pick<Paper, 'name'>,
  { waysLeft }: Pick<Procedure, 'waysLeft'>,
): boolean =>
  waysLeft !== undefined &&
  (['in-person', 'post'] as const).some((kind) => !waysLeft.kinds.includes(kind) && BY_WAY[kind].test(name));

/** Whether it is a paper to hand in or show by a way that is open. */
export const isAskedFor = (paper: Paper, procedure: Pick<Procedure, 'waysLeft'>): boolean =>
  isPaper(paper) && !isOfShutWay(paper, procedure);
