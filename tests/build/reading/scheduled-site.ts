import { renameSync } from 'node:fs';
import { SmallSite } from './small-site.ts';

/** The artificial content of the check tests, with entries of its own, as a site of its own. */
export const SCHEDULED = new SmallSite('scheduled');

const sourced = (fields: string, body: string): string =>
  `---\n${fields}sources:\n  - title: Nguồn thử\n---\n\n${body}\n`;
const news = (title: string, publishedOn: string, unpublishOn?: string): string =>
  sourced(
    `title: ${title}\nsummary: Tin giả, chỉ để thử.\npublishedOn: ${publishedOn}\n${unpublishOn ? `unpublishOn: ${unpublishOn}\n` : ''}`,
    `Nội dung của ${title}.`,
  );

/** Lays out the content as on the day of the first publication; nothing of an earlier run is left. */
export function layOut(): void {
  SCHEDULED.layOut();
  SCHEDULED.write('tin-tuc/2026/tin-co-han.mdx', news('Tin có hạn', '2026-11-10', '2026-12-01'));
  SCHEDULED.write('tin-tuc/2026/tin-sap-dang.mdx', news('Tin sắp đăng', '2026-12-01'));
  SCHEDULED.write(
    'an-pham/an-pham-co-han.mdx',
    sourced(
      'title: Ấn phẩm có hạn\nkind: slogan\nsummary: Ấn phẩm giả.\npublishedOn: 2026-11-10\nunpublishOn: 2026-12-01\n',
      'Lời của ấn phẩm có hạn.',
    ),
  );
  SCHEDULED.write(
    'an-pham/dot-co-ngay-cuoi.mdx',
    sourced(
      'title: Đợt có ngày cuối\nkind: slogan\nsummary: Đợt giả.\npublishedOn: 2026-11-10\nendsOn: 2026-11-30\nposter:\n  headline: Chào trước, hỏi rõ\n  formats: [vuong]\n',
      'Lời của đợt có ngày cuối.',
    ),
  );
  const alert =
    '\nalerts:\n  - text: Nghỉ làm việc.\n    href: tin-tuc/2026/tin-co-han/\n    from: 2026-11-20\n    until: 2026-11-30\n';
  SCHEDULED.write('site.yaml', SCHEDULED.read('site.yaml') + alert);
  const closure =
    'closures:\n  - from: 2026-11-27\n    until: 2026-11-30\n    reason: sửa trụ sở\n    source:\n      title: Thông báo thử\n';
  const office = SCHEDULED.read('co-quan/co-quan-thu.mdx');
  SCHEDULED.write('co-quan/co-quan-thu.mdx', office.replace('verification:', `${closure}verification:`));
}

/** Renames an entry's file by hand, as an editor does who has not read the guide. */
export const renameByHand = (from: string, to: string): void =>
  renameSync(SCHEDULED.content(from), SCHEDULED.content(to));

/** Runs one of the project's commands over the content on a day. */
export const run = SCHEDULED.run.bind(SCHEDULED);

/** A file of the built site; undefined where it is not there. */
export const built = SCHEDULED.built.bind(SCHEDULED);
