import { legalDocumentByNumber } from '../legal-documents/queries.ts';
import type { FieldChange } from '../open-data/change-schema.ts';
import { fieldChanges } from '../open-data/field-changes.ts';
import { listTitle } from '../procedures/list-title.ts';
import { pagesByCode } from '../procedures/queries.ts';
import { SECTIONS } from '../site/sections.ts';
import { siteDate } from '../site/site.ts';
import { formatDate } from '../text/dates.ts';
import { slug } from '../text/slug.ts';
import { oldToNew, pageOf, retrievedOn, type ChangeItem } from './change-item.ts';
import { handlingOffices } from './handling-offices.ts';
import { knownOn } from './known-on.ts';
import { namesInOrder } from './names-in-order.ts';

type ChargeChange = Pick<FieldChange, 'code' | 'day' | 'decision'>;

/** A charge that begins or ends by its own day, without a decision on the procedure. */
async function chargeItem({ code, day, decision: act }: ChargeChange, id: string): Promise<ChangeItem[]> {
  const pages = await pagesByCode(code);
  const [first] = pages;
  if (!first) return [];
  const issuedOn = act === undefined ? undefined : (await legalDocumentByNumber(act))?.data.issuedOn;
  return [
    {
      id,
      code,
      kind: 'charge',
      sector: first.entry.data.sector,
      offices: await handlingOffices(pages),
      day: knownOn(issuedOn === undefined ? retrievedOn(pages) : [issuedOn], day, siteDate),
      effectiveOn: day,
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

/** The name of a charge's turn: by the act that sets it. */
const chargeName = ({ code, decision }: ChargeChange): string =>
  [SECTIONS.changes.path, code, 'muc-thu', ...(decision === undefined ? [] : [slug(decision)])].join('/');

/**
 * The charges that begin or end by their own days.
 * @param isTold whether a change of the procedure's state on that day tells of it anyway
 */
export async function chargeItems(isTold: (code: string, day: string) => boolean): Promise<ChangeItem[]> {
  const turns = new Map<string, ChargeChange>(
    (await fieldChanges())
      .filter(({ code, day }) => !isTold(code, day))
      .map((change) => [`${change.code} ${change.day}`, change] as const),
  );
  const named = namesInOrder([...turns.values()], chargeName, ({ day }) => day);
  return (await Promise.all([...named].map(([charge, id]) => chargeItem(charge, id)))).flat();
}
