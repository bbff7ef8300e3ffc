import { foundAt } from '../site/entry-pages.ts';
import type { Audience } from './schema/codes.ts';

/** A group of readers as the site addresses it, with the official kinds of applicant it joins. */
export interface AudienceGroup {
  id: string;
  label: string;
  members: readonly Audience[];
}

/** The groups in the order of the menu. An applicant kind may stand in one group only. */
export const AUDIENCE_GROUPS: readonly AudienceGroup[] = [
  { id: 'nguoi-dan', label: 'Người dân', members: ['citizen', 'citizen-without-residence'] },
  {
    id: 'doanh-nghiep',
    label: 'Doanh nghiệp, hợp tác xã',
    members: ['enterprise', 'vietnamese-enterprise', 'foreign-invested-enterprise', 'cooperative'],
  },
  {
    id: 'to-chuc',
    label: 'Tổ chức',
    members: ['organisation', 'foreign-organisation', 'party-organisation'],
  },
  {
    id: 'nguoi-nuoc-ngoai',
    label: 'Người nước ngoài, người Việt Nam ở nước ngoài',
    members: ['foreigner', 'resident-foreigner', 'settled-foreigner', 'overseas-vietnamese'],
  },
  { id: 'can-bo', label: 'Cán bộ, công chức, viên chức', members: ['official', 'party-member'] },
];

/** The group of an id. @throws Error where there is none */
export const groupById = (id: string): AudienceGroup =>
  foundAt(
    id,
    AUDIENCE_GROUPS.find((group) => group.id === id),
  );

/** Tells whether any of the official kinds of applicant belongs to the group. */
export const belongsTo = (audience: readonly Audience[], group: AudienceGroup): boolean =>
  audience.some((kind) => group.members.includes(kind));

/** The groups of readers that some procedures are for, with those of each. */
export const groupsOf = <E extends { data: { audience: readonly Audience[] } }>(
  entries: readonly E[],
): { group: AudienceGroup; entries: E[] }[] =>
  AUDIENCE_GROUPS.map((group) => ({
    group,
    entries: entries.filter(({ data }) => belongsTo(data.audience, group)),
  })).filter(({ entries: found }) => found.length > 0);
