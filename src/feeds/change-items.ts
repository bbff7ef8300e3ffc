import { ROW_LABELS } from '../calendar/change-labels.ts';
import { comingChanges, pastChanges, type ChangeRow } from '../changes/state-changes.ts';
import { fieldChanges } from '../open-data/field-changes.ts';
import { listTitle } from '../procedures/list-title.ts';
import { pagesByCode, type ProcedurePage } from '../procedures/queries.ts';
import { differences } from '../procedures/versions/differences.ts';
import { once } from '../site/once.ts';
import { SECTIONS } from '../site/sections.ts';
import { absoluteUrl, entryUrl, sectionUrl } from '../site/urls.ts';
import { addDays } from '../text/days.ts';
import { formatDate } from '../text/dates.ts';
import type { FeedItem } from './atom.ts';

/** A change of a procedure as an item, with what it may be followed by. */
export interface ChangeItem extends FeedItem {
  code: string;
  kind: ChangeRow['kind'] | 'charge';
  sector: string | undefined;
  /** Ids of our entries of the offices that handle the procedure. */
  offices: readonly string[];
}

const pageOf = (pages: readonly ProcedurePage[]): string =>
  absoluteUrl(pages[0] ? entryUrl('procedures', pages[0].entry.id) : sectionUrl('changes'));

const officesOf = (pages: readonly ProcedurePage[]): string[] =>
  pages.flatMap(({ entry: { data } }) =>
    [...data.executingOffices, ...data.competentAuthorities].flatMap(({ office }) => office ?? []),
  );

/** What the text that begins on the day says otherwise than the one before it: old → new. */
function oldToNew(pages: readonly ProcedurePage[], day: string): string[] {
  const versions = pages[0]?.standing.history.versions ?? [];
  const at = versions.findLastIndex(({ start = '' }) => start <= day);
  const after = versions[at];
  const before = after?.start === day ? versions[at - 1] : after;
  if (!before || !after) return [];
  return differences(
    { data: before.version.data, day: addDays(day, -1) },
    { data: after.version.data, day },
  ).map(({ text }) => text);
}

const itemOfRow = ({
  code,
  day,
  kind,
  name,
  pages,
  decisions,
  sector,
  replacedBy,
}: ChangeRow): ChangeItem => ({
  id: `${SECTIONS.changes.path}/${code}/${day}/${kind}`,
  code,
  kind,
  sector,
  offices: officesOf(pages),
  day,
  title: `${ROW_LABELS[kind]}: ${name}`,
  page: pageOf(pages),
  lines: [
    `Mã ${code}, áp dụng từ ${formatDate(day)}.`,
    ...decisions.map(({ data }) => `Theo ${data.number}.`),
    ...decisions.flatMap(({ data }) =>
      data.changes.flatMap((change) => (change.code === code ? (change.whatChanged ?? []) : [])),
    ),
    ...(replacedBy.length > 0 ? [`Thay bằng ${replacedBy.join(', ')}.`] : []),
    ...oldToNew(pages, day),
  ],
});

/** A charge that begins or ends by its own day, without a decision on the procedure. */
async function chargeItem(code: string, day: string, act: string | undefined): Promise<ChangeItem[]> {
  const pages = await pagesByCode(code);
  const [first] = pages;
  if (!first) return [];
  return [
    {
      id: `${SECTIONS.changes.path}/${code}/${day}/charge`,
      code,
      kind: 'charge',
      sector: first.entry.data.sector,
      offices: officesOf(pages),
      day,
      title: `Đổi mức thu: ${listTitle(first.entry.data)}`,
      page: pageOf(pages),
      lines: [
        `Mã ${code}, áp dụng từ ${formatDate(day)}.`,
        ...(act === undefined ? [] : [`Theo ${act}.`]),
        ...oldToNew(pages, day),
      ],
    },
  ];
}

/** Every change that is known on the site's day, past and to come. */
export const changeItems = once(async (): Promise<readonly ChangeItem[]> => {
  const rows = [...(await comingChanges()), ...(await pastChanges())];
  const told = new Set(rows.map(({ code, day }) => `${code} ${day}`));
  const charges = new Map(
    (await fieldChanges())
      .filter(({ code, day }) => !told.has(`${code} ${day}`))
      .map((change) => [`${change.code} ${change.day}`, change] as const),
  );
  const dated = await Promise.all(
    [...charges.values()].map(({ code, day, decision }) => chargeItem(code, day, decision)),
  );
  return [...rows.map(itemOfRow), ...dated.flat()];
});
