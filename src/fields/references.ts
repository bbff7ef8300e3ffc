import { z } from 'astro/zod';

/** Names of everything that an entry can point at: the collections and the closed lists. */
export type ReferenceTarget =
  | 'procedures'
  | 'announcements'
  | 'offices'
  | 'hotlines'
  | 'feedbackChannels'
  | 'legalDocuments'
  | 'sectors'
  | 'lifeEvents'
  | 'plans'
  | 'fees'
  | 'roles';

/** The targets that are rows of closed lists, not entries with files of their own. */
export const LISTED_TARGETS = [
  'sectors',
  'lifeEvents',
  'plans',
  'roles',
] as const satisfies readonly ReferenceTarget[];
export type ListedTarget = (typeof LISTED_TARGETS)[number];

/** The targets that stand inside entries: the collection and the list in them. */
export const INNER_TARGETS = { fees: ['legalDocuments', 'fees'] } as const satisfies Partial<
  Record<ReferenceTarget, readonly [ReferenceTarget, string]>
>;
export type InnerTarget = keyof typeof INNER_TARGETS;

/** Whether what a target names stands inside entries of a collection. */
export const isInner = (target: ReferenceTarget): target is InnerTarget => target in INNER_TARGETS;

/** Whether a target is a closed list. */
export const isListed = (target: ReferenceTarget): target is ListedTarget =>
  (LISTED_TARGETS as readonly ReferenceTarget[]).includes(target);

/**
 * A content file's name without its ending: lower-case ASCII words joined by hyphens, folders by slashes. The names of
 * devices (con, aux, com1 …) are none: no Windows can check them out.
 */
export const SLUG =
  /^(?!(?:.*\/)?(?:con|prn|aux|nul|com\d|lpt\d)(?:\/|$))[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/;

/**
 * The id of another entry. It stays plain text in the schema; `check` proves that the entry exists,
 * finding these fields by their `references` mark.
 */
export const referenceTo = (references: ReferenceTarget) =>
  z
    .string({ error: 'Phải là mã (tên tệp) của mục được nhắc đến' })
    .regex(SLUG, {
      error:
        'Phải là mã của mục, tức tên tệp bỏ đuôi .mdx: chữ thường không dấu, chữ số và dấu gạch ngang, ví dụ dang-ky-khai-sinh',
    })
    .meta({ references });
