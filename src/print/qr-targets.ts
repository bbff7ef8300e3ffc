import { bulletins } from '../bulletins/queries.ts';
import { lifeEventsInUse } from '../life-events/queries.ts';
import { currentMaterials } from '../materials/queries.ts';
import { currentNews } from '../news/queries.ts';
import { currentProcedures } from '../procedures/queries.ts';
import { sectorsInUse } from '../procedures/sectors-in-use.ts';
import { absoluteUrl, entryUrl, sectionUrl } from '../site/urls.ts';

/** A code on paper: the name of its picture and the address it leads to. */
export interface QrTarget {
  name: string;
  url: string;
}

/** The code of a procedure's page. */
export const procedureQr = (id: string): QrTarget => ({
  name: `thu-tuc-${id}`,
  url: absoluteUrl(entryUrl('procedures', id)),
});

/** The code of a life event's page. */
export const lifeEventQr = (id: string): QrTarget => ({
  name: `su-kien-${id}`,
  url: absoluteUrl(entryUrl('lifeEvents', id)),
});

/** The code of a sector's page. */
export const sectorQr = (id: string): QrTarget => ({
  name: `linh-vuc-${id}`,
  url: absoluteUrl(entryUrl('sectors', id)),
});

/** The code of a month's bulletin. */
export const bulletinQr = (month: string): QrTarget => ({
  name: `ban-tin-${month}`,
  url: absoluteUrl(entryUrl('bulletins', month)),
});

/** The code of a news item's page. */
export const newsQr = (id: string): QrTarget => ({
  name: `tin-tuc-${id.replaceAll('/', '-')}`,
  url: absoluteUrl(entryUrl('news', id)),
});

/** The code of a material's page. */
export const materialQr = (id: string): QrTarget => ({
  name: `an-pham-${id}`,
  url: absoluteUrl(entryUrl('materials', id)),
});

/** The codes of whole sections: hotlines, feedback, changes. */
export const SECTION_QR = {
  hotlines: { name: 'duong-day-nong', url: absoluteUrl(sectionUrl('hotlines')) },
  feedbackChannels: { name: 'phan-anh-kien-nghi', url: absoluteUrl(sectionUrl('feedbackChannels')) },
  questions: { name: 'hoi-dap', url: absoluteUrl(sectionUrl('questions')) },
  changes: { name: 'thay-doi', url: absoluteUrl(sectionUrl('changes')) },
} as const satisfies Record<string, QrTarget>;

/** Every code that a page for paper may carry. */
export const qrTargets = async (): Promise<QrTarget[]> => [
  ...(await currentProcedures()).map(({ id }) => procedureQr(id)),
  ...(await lifeEventsInUse()).map(({ event }) => lifeEventQr(event.id)),
  ...(await sectorsInUse()).map(({ sector }) => sectorQr(sector.id)),
  ...(await bulletins()).map(({ month }) => bulletinQr(month)),
  ...(await currentNews()).map(({ id }) => newsQr(id)),
  ...(await currentMaterials()).map(({ id }) => materialQr(id)),
  ...Object.values(SECTION_QR),
];
