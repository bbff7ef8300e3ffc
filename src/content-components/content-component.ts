import type { z } from 'astro/zod';
import type { InnerTarget, ListedTarget, ReferenceTarget } from '../fields/references.ts';

/** One element that an entry's body may use, as editors, checks and the pipeline see it; its looks are in <name>.astro. */
export interface ContentComponent {
  /** What editors call it. */
  label: string;
  /** When to use it, one sentence. */
  purpose: string;
  /** `block` stands on lines of its own; `inline` may also stand in a sentence. */
  place: 'block' | 'inline';
  /** What stands between its tags. */
  holds: 'nothing' | 'text' | 'numbered-list';
  /** Plain strings only; an attribute `tep` is a file of public/. */
  attributes: z.ZodObject;
  /** The kinds of entries that its attribute `ma` names. */
  pointsAt?: readonly Exclude<ReferenceTarget, ListedTarget | InnerTarget>[];
  /** As written in a body, with the blank lines it needs. */
  example: string;
}
