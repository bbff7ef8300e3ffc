import { allOffices, isCurrent, officeById, type OfficeEntry } from '../offices/queries.ts';
import { site } from '../site/site.ts';

const POSTS: readonly OfficeEntry['data']['kind'][] = ['one-stop-desk', 'peoples-committee'];

/** Whether the office is of the unit: by its own name (`uy-ban-nhan-dan-phuong-x` of `phuong-x`) or one above it. */
async function belongsTo(office: OfficeEntry, unit: string): Promise<boolean> {
  for (let above: OfficeEntry | undefined = office, steps = 0; above && steps < 5; steps += 1) {
    if (above.id === unit || above.id.endsWith(`-${unit}`)) return true;
    above = above.data.parent ? await officeById(above.data.parent) : undefined;
  }
  return false;
}

/**
 * The desks and committees of the site's units that exist on the site's day: each must post its procedures where it
 * receives files (Nghị định 63/2010/NĐ-CP art. 17, as amended).
 */
export async function postingOffices(): Promise<OfficeEntry[]> {
  const candidates = (await allOffices()).filter(
    (office) => isCurrent(office) && POSTS.includes(office.data.kind),
  );
  const ofUnits = await Promise.all(
    candidates.map(async (office) =>
      (await Promise.all(site.units.map((unit) => belongsTo(office, unit)))).some(Boolean),
    ),
  );
  return candidates.filter((_, index) => ofUnits[index]);
}
