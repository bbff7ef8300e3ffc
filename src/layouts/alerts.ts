import type { Site } from '../site/schema.ts';

type Alert = Site['alerts'][number];

/** The alerts that every page shows on a day; first and last day inclusive. */
export const alertsOn = (alerts: readonly Alert[], day: string): Alert[] =>
  alerts.filter(({ from, until }) => from <= day && day <= until);

/** Where an alert leads: another site as written, a page of this one under the base path. */
export const alertTarget = (href: string, basePath: string): string =>
  /^https?:\/\//.test(href) ? href : basePath + href;
