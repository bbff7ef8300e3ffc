import { rulesOn, waysLeftBy, type Touched, type WaysLeft } from '../../src/cross-rules/rules-on.ts';
import type { Content } from './content.ts';

/** The ways of sending that the rules across procedures leave of one on the day of the content. */
export const waysLeftOn = ({ lists, siteDate }: Content, procedure: Touched): WaysLeft | undefined =>
  waysLeftBy(rulesOn(lists.crossRules?.value ?? [], procedure, siteDate));
