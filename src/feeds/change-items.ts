import { ROW_LABELS } from '../calendar/change-labels.ts';
import { comingChanges, pastChanges, type ChangeRow } from '../changes/state-changes.ts';
import { stableIdOf } from '../open-data/public-record.ts';
import { once } from '../site/once.ts';
import { siteDate } from '../site/site.ts';
import { formatDate } from '../text/dates.ts';
import { oldToNew, pageOf, retrievedOn, type ChangeItem } from './change-item.ts';
import { changeNames } from './change-names.ts';
import { chargeItems } from './charge-items.ts';
import { handlingOffices } from './handling-offices.ts';
import { knownOn } from './known-on.ts';

/** When a change of state was decided; where no decision is known, when its text or its record was written. */
function rowKnownOn({ day, decisions, version, pages }: ChangeRow): string {
  const signed = [...decisions.map(({ data }) => data.signedOn), version?.data.decision.signedOn];
  const isSigned = signed.some((on) => on !== undefined && on <= siteDate);
  return knownOn(isSigned ? signed : retrievedOn(pages), day, siteDate);
}

async function itemOfRow(row: ChangeRow, id: string): Promise<ChangeItem> {
  const { code, day, kind, name, pages, decisions, sector, replacedBy } = row;
  return {
    id,
    code,
    kind,
    sector,
    offices: await handlingOffices(pages),
    day: rowKnownOn(row),
    effectiveOn: day,
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
  };
}

/** Every change that is known on the site's day, past and to come. */
export const changeItems = once(async (): Promise<readonly ChangeItem[]> => {
  const rows = [...(await comingChanges()), ...(await pastChanges())];
  const told = new Set(rows.map(({ code, day }) => `${code} ${day}`));
  const named = changeNames(rows, (id) => stableIdOf('announcements', id));
  const ofRows = await Promise.all([...named].map(([row, id]) => itemOfRow(row, id)));
  return [...ofRows, ...(await chargeItems((code, day) => told.has(`${code} ${day}`)))];
});
