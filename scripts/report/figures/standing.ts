import { TIERS, tierOf, type Tier } from '../../../src/procedures/tier.ts';
import type { LastRun } from '../../test/last-run.ts';
import { allEntries, type Content, type Entry } from '../../content/content.ts';
import { overdueReviews } from '../../content/reviews.ts';
import { arrivalOf, type History } from '../history/history.ts';
import { isIn, type Period } from '../period.ts';
import { commitOf, counted, type Evidence, type Figure, type FigureTable } from './figure.ts';
import { testFigures } from './last-tests.ts';
import { inForceEntries } from './openness-index.ts';

const TIER_LABELS: Readonly<Record<Tier, string>> = {
  guided: 'Có hướng dẫn đầy đủ',
  summarised: 'Có tóm tắt, phần còn lại ở Cổng Dịch vụ công quốc gia',
  listed: 'Chỉ có dữ kiện, phần còn lại ở Cổng Dịch vụ công quốc gia',
};

/** What judges the content and the program. */
export interface Quality {
  /** Files of the errors and warnings that the checks of the content find, once for each. */
  errors: readonly string[];
  warnings: readonly string[];
  /** The last run of all tests, where one has ended on this machine. */
  tests?: LastRun | undefined;
}

/** How fresh, how full and how sound the content is on the report's day. */
export function standingTables(
  content: Content,
  history: History,
  period: Period,
  quality: Quality,
): FigureTable[] {
  const evidence = ({ path }: Pick<Entry, 'path'>, day?: string): Evidence => ({
    path,
    commit: commitOf(arrivalOf(path, history)),
    day,
  });
  const entries = allEntries(content);
  const overdue = overdueReviews(content);
  const planned = entries.filter(({ fields: { reviewBy } }) => reviewBy !== undefined);
  const reviewed = entries.filter(
    ({ fields: { reviewedOn } }) => reviewedOn !== undefined && isIn(reviewedOn, period),
  );
  const inForce = inForceEntries(content);
  const tier = (of: Tier): Figure =>
    counted(
      `4.2/${of}`,
      TIER_LABELS[of],
      inForce
        .filter(({ fields: { leftToPortal = [], summary } }) => tierOf({ leftToPortal, summary }) === of)
        .map((entry) => evidence(entry)),
    );
  const tests = testFigures(quality.tests, history.head);
  const files = (paths: readonly string[]): Evidence[] =>
    paths.map((path) => ({ path, commit: commitOf(arrivalOf(path, history)), day: undefined }));
  return [
    {
      id: '4.1',
      title: 'Rà soát',
      rows: 'Chỉ tiêu',
      figures: [
        counted(
          '4.1/trong-ky',
          'Mục có lần rà soát gần nhất trong kỳ',
          reviewed.map((e) => evidence(e, e.fields.reviewedOn)),
        ),
        counted(
          '4.1/qua-han',
          'Mục đã quá hạn rà soát',
          overdue.map((e) => evidence(e, e.fields.reviewBy)),
        ),
        counted(
          '4.1/con-han',
          'Mục còn trong hạn rà soát',
          planned.filter((entry) => !overdue.includes(entry)).map((e) => evidence(e, e.fields.reviewBy)),
        ),
      ],
      notes: ['Mục không ghi hạn rà soát thì không tính là còn hạn hay quá hạn.'],
      isState: true,
    },
    {
      id: '4.2',
      title: 'Mức đầy đủ của thủ tục đang có hiệu lực',
      rows: 'Mức',
      figures: TIERS.map(tier),
      notes: [],
      isState: true,
    },
    {
      id: '4.3',
      title: 'Kiểm tra nội dung',
      rows: 'Chỉ tiêu',
      figures: [
        counted('4.3/loi', 'Lỗi', files(quality.errors)),
        counted('4.3/canh-bao', 'Cảnh báo chưa xem', files(quality.warnings)),
        ...tests,
      ],
      notes: [
        'Lỗi, cảnh báo: kết quả của lệnh npm run check trên chính nội dung này.',
        ...tests.flatMap(({ why }) => (why === undefined ? [] : [`Phép thử không đếm được: ${why}.`])),
      ],
      isState: true,
    },
  ];
}
