import { once } from '../site/once.ts';
import { site } from '../site/site.ts';
import { allOffices, isCurrent, officeById, type OfficeEntry } from './queries.ts';

const STEPS_UP = 5;

/** Whether the office is of one of the site's units: by its own name (`uy-ban-nhan-dan-phuong-x` of `phuong-x`) or one above it. */
async function isOfArea(office: OfficeEntry): Promise<boolean> {
  const isUnit = (id: string) => site.units.some((unit) => id === unit || id.endsWith(`-${unit}`));
  for (let above: OfficeEntry | undefined = office, steps = 0; above && steps < STEPS_UP; steps += 1) {
    if (isUnit(above.id)) return true;
    above = above.data.parent ? await officeById(above.data.parent) : undefined;
  }
  return false;
}

/** The offices of the area that are there on the site's day, of every kind. */
export const areaOffices = once(async (): Promise<readonly OfficeEntry[]> => {
  const all = (await allOffices()).filter(isCurrent);
  const ofArea = await Promise.all(all.map(isOfArea));
  return all.filter((_, index) => ofArea[index]);
});

/** The one-stop desks of the area on the site's day: where files are handed in and questions asked. */
export const areaDesks = once(async (): Promise<readonly OfficeEntry[]> =>
  (await areaOffices()).filter(({ data }) => data.kind === 'one-stop-desk'),
);

/** The offices above those of the area on the site's day: of the province. */
export const officesAboveArea = once(async (): Promise<readonly OfficeEntry[]> => {
  const ofArea = await areaOffices();
  const above = await Promise.all(
    [...new Set(ofArea.flatMap(({ data }) => data.parent ?? []))].map((id) => officeById(id)),
  );
  return above.flatMap((office) => (office && isCurrent(office) && !ofArea.includes(office) ? [office] : []));
});
